import { InputError } from '../../core/errors.ts';
import type { Example } from '../../core/example.ts';
import type { SkillExtractionInput, SkillExtractionTarget } from '../../core/skillExtraction.ts';
import { labelsOfSpans, likeliestLabels, spansOfLabels } from '../../metrics/layeredTags.ts';
import { joinWindows } from '../../runtime/joinWindows.ts';
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
      layer: 'skill',
      trainingDigests: [],
    },
    items: (all, encoder) => all.flatMap((example) => itemsOf(example, encoder, layers, indexOf)),
    questionRows: (example, encoder) => windowsOf(example, encoder),
    answer(example, scores, encoder) {
      // The same windows again, for the places of their words.
      const windows = windowsOf(example, encoder).map(({ firstWord, firstPieces }, index) => ({
        firstWord,
        labels: likeliestLabels(wordScores(scores[index], labels.length, firstPieces), labels),
      }));
      const asked = new Set(sentenceOf(example).layers);
      const layerOfType = new Map(layers.map((layer) => [layer, layer]));
      const spans = spansOfLabels(joinWindows(windows), layerOfType);
      return {
        task: example.taskId,
        exampleId: example.id,
        inputDigest: example.inputDigest,
        output: { spans: spans.filter(({ layer }) => asked.has(layer)) },
        probability: null,
        durationMs: null,
      };
    },
  };
}

/** What the tokenizer makes of a sentence, in the words that the predictor of taggers uses. */
function windowsOf(example: Example, encoder: TextEncoder) {
  return encoder.encodeWords(sentenceOf(example).tokens.map((token) => ` ${token}`));
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

function itemsOf(
  example: Example,
  encoder: TextEncoder,
  layers: readonly string[],
  indexOf: ReadonlyMap<string, number>,
): TrainingItem[] {
  const ofWords = labelsOfExample(example, layers);
  return windowsOf(example, encoder).map(({ ids, segments, firstWord, firstPieces }) => {
    const labels = new Array<number | null>(ids.length).fill(null);
    for (const [word, position] of firstPieces.entries())
      if (position !== null) labels[position] = indexOf.get(ofWords[firstWord + word]) ?? 0;
    const id = firstWord === 0 ? example.id : `${example.id}/${firstWord}`;
    return { id, rows: [{ id, ids, segments, targets: { [head]: { kind: 'tags', labels } } }] };
  });
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

/** Scores of every label at each word's first piece, [words × labels]; not a number where a word has none. */
function wordScores(
  scores: Float32Array,
  labels: number,
  firstPieces: readonly (number | null)[],
): Float32Array {
  const words = new Float32Array(firstPieces.length * labels).fill(Number.NaN);
  for (const [word, position] of firstPieces.entries())
    if (position !== null)
      words.set(scores.subarray(position * labels, (position + 1) * labels), word * labels);
  return words;
}
