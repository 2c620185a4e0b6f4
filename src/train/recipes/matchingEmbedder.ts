import type { Example } from '../../core/example.ts';
import type { MatchingInput, MatchingOutput } from '../../core/matching.ts';
import type { TextEncoder } from '../../runtime/textEncoder.ts';
import { contrastive } from '../losses/contrastive.ts';
import type { Relation, TrainingItem, TrainingRow } from '../trainingItem.ts';
import { matchPrediction } from './matchPrediction.ts';
import type { Recipe } from './recipe.ts';
import { recordsOf } from './recordsOf.ts';

export interface MatchingEmbedderOptions {
  readonly maximumLength: number;
  /** τ of the contrastive loss. */
  readonly temperature: number;
}

const head = 'embedding';
/** Résumés of a posting in one item. */
const rowsTogether = 8;

/** Posting and résumé are embedded apart; a posting is drawn to the résumés that meet it and away from all others. */
export function matchingEmbedder({ maximumLength, temperature }: MatchingEmbedderOptions): Recipe {
  return {
    heads: [{ kind: 'embedding', name: head }],
    terms: [contrastive({ head, temperature })],
    labels: null,
    student: {
      schemaVersion: 1,
      kind: 'embedder',
      task: 'matching',
      encoder: 'onnx/model.onnx',
      maximumLength,
      pooling: 'mean',
      threshold: 0.5,
      trainingDigests: [],
    },
    items(examples, encoder) {
      const matched = (group: readonly Example[]) => group.some(isMatch);
      return recordsOf(examples, rowsTogether)
        .filter(matched)
        .map((group) => itemOf(group, encoder));
    },
    questionRows(example, encoder) {
      const { posting, resume } = example.input as MatchingInput;
      return [encoder.encode(posting), encoder.encode(resume)];
    },
    answer: (example, [posting, resume]) =>
      matchPrediction(example, (1 + Math.max(-1, Math.min(1, dot(posting, resume)))) / 2),
  };
}

function itemOf(group: readonly Example[], encoder: TextEncoder): TrainingItem {
  const inputs = group.map(({ input }) => input as MatchingInput);
  const texts = [inputs[0].posting, ...inputs.map(({ resume }) => resume)];
  const rows = texts.map(
    (text, index): TrainingRow => ({
      ...encoder.encode(text),
      id: index === 0 ? `${group[0].clusterId}/posting` : group[index - 1].id,
      targets: {},
    }),
  );
  const relations = group.map(
    (example, index): Relation =>
      isMatch(example)
        ? { kind: 'near', head, anchor: 0, positive: index + 1 }
        : { kind: 'candidate', head, row: index + 1 },
  );
  return { id: group[0].clusterId, rows, relations };
}

function isMatch({ target }: Example): boolean {
  return (target as MatchingOutput).match;
}

function dot(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, index) => sum + value * b[index], 0);
}
