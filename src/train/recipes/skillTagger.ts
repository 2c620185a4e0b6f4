import { InputError } from '../../core/errors.ts';
import type { Example } from '../../core/example.ts';
import type { SkillExtractionInput, SkillExtractionTarget } from '../../core/skillExtraction.ts';
import { labelsOfSpans, spansOfProbabilities } from '../../metrics/layeredTags.ts';
import type { TextEncoder } from '../../runtime/textEncoder.ts';
import { tokenCrossEntropy } from '../losses/tokenCrossEntropy.ts';
import type { TrainingItem } from '../trainingItem.ts';
import type { Recipe } from './recipe.ts';

export interface SkillTaggerOptions {
  readonly maximumLength: number;
  /** The sentences to learn from: their layers and labels are the model's. */
  readonly examples: readonly Example[];
  /** By label; see `labelsOf`. */
  readonly classWeights?: readonly number[];
}

const head = 'tags';

/**
 * A token classifier of skills in sentences: one label a word for all layers together.
 * @throws InputError when an example is no tagged sentence.
 */
export function skillTagger({ maximumLength, examples, classWeights }: SkillTaggerOptions): Recipe {
  const layers = [...new Set(examples.flatMap((example) => sentenceOf(example).layers))].sort();
  const labels = labelsOf(examples, layers);
  const indexOf = new Map(labels.map((label, index) => [label, index]));
  return {
    heads: [{ kind: 'tagging', name: head, labels: labels.length }],
    terms: [tokenCrossEntropy({ head, labels: labels.length, ...(classWeights ? { classWeights } : {}) })],
    labels,
    student: {
      schemaVersion: 1,
      kind: 'tagger',
      task: 'skill-extraction',
      encoder: 'onnx/model.onnx',
      maximumLength,
      labels,
      trainingDigests: [],
    },
    items: (all, encoder) => all.map((example) => itemOf(example, encoder, layers, indexOf)),
    questionRows: (example, encoder) => [encoder.encodeWords(sentenceOf(example).tokens)],
    answer(example, [scores], encoder) {
      const { tokens, layers: asked } = sentenceOf(example);
      const probabilities = wordProbabilities(scores, labels.length, encoder.encodeWords(tokens).firstPieces);
      return {
        task: example.taskId,
        exampleId: example.id,
        inputDigest: example.inputDigest,
        output: { spans: spansOfProbabilities(probabilities, labels, asked) },
        probability: null,
        durationMs: null,
      };
    },
  };
}

/** `O` and every combination of tags that occurs, in the order of the alphabet. */
function labelsOf(examples: readonly Example[], layers: readonly string[]): string[] {
  const found = new Set<string>();
  for (const example of examples) for (const label of labelsOfExample(example, layers)) found.add(label);
  found.delete('O');
  return ['O', ...[...found].sort()];
}

function labelsOfExample(example: Example, layers: readonly string[]): string[] {
  const target = example.target as SkillExtractionTarget;
  return labelsOfSpans(sentenceOf(example).tokens.length, 'spans' in target ? target.spans : [], layers);
}

function itemOf(
  example: Example,
  encoder: TextEncoder,
  layers: readonly string[],
  indexOf: ReadonlyMap<string, number>,
): TrainingItem {
  const { ids, segments, firstPieces } = encoder.encodeWords(sentenceOf(example).tokens);
  const labels = new Array<number | null>(ids.length).fill(null);
  const ofWords = labelsOfExample(example, layers);
  for (const [word, position] of firstPieces.entries())
    if (position !== null) labels[position] = indexOf.get(ofWords[word]) ?? 0;
  return {
    id: example.id,
    rows: [{ id: example.id, ids, segments, targets: { [head]: { kind: 'tags', labels } } }],
  };
}

function sentenceOf({ id, input }: Example) {
  const sentence = input as SkillExtractionInput;
  if ('tokens' in sentence) return sentence;
  throw new InputError({
    recordId: id,
    expected: 'a tagged sentence: a tagger learns from the places of skills',
    got: 'a résumé whose skills are named without their places',
    advice: 'train on tagged sentences (SkillSpan, CoNLL)',
  });
}

/** Softmax over the labels at each word's first piece; not a number where a word has none. */
function wordProbabilities(
  scores: Float32Array,
  labels: number,
  firstPieces: readonly (number | null)[],
): Float32Array {
  const probabilities = new Float32Array(firstPieces.length * labels).fill(Number.NaN);
  for (const [word, position] of firstPieces.entries()) {
    if (position === null) continue;
    const row = scores.subarray(position * labels, (position + 1) * labels);
    const highest = row.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
    const powers = row.map((score) => Math.exp(score - highest));
    const sum = powers.reduce((a, b) => a + b, 0);
    for (let label = 0; label < labels; label++) probabilities[word * labels + label] = powers[label] / sum;
  }
  return probabilities;
}
