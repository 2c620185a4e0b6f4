import { z } from 'zod';
import type { Example, UnlabelledExample } from '../../src/core/example.ts';
import type { Prediction } from '../../src/core/prediction.ts';
import type { Predictor } from '../../src/core/predictor.ts';
import type { DatasetRecord, Pair } from '../../src/core/record.ts';
import type { Task } from '../../src/core/task.ts';
import { accuracy } from '../../src/metrics/accuracy.ts';
import { rocAuc } from '../../src/metrics/rocAuc.ts';
import { matchingChecklist, matchingFidelity } from '../../src/tasks/fidelity/decisions.ts';

/** Pairs as records, small enough to reckon with by hand. */
export function pair(id: string, split: Pair['split'] = null, label = true): Pair {
  return {
    kind: 'pair',
    id,
    groupId: `group of ${id}`,
    split,
    posting: `posting ${id}`,
    resume: `résumé ${id}`,
    label,
  };
}

export async function* stream<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

/** One example a pair, with the record's id as the digest. */
export const pairTask: Task = {
  id: 'matching',
  version: '1',
  title: 'pairs',
  accepts: ['pair'],
  primaryMetric: 'accuracy',
  margin: 0.02,
  metrics: [accuracy, rocAuc],
  headlineMetrics: ['accuracy', 'rocAuc'],
  subsets: [],
  outputSchema: z.object({ match: z.boolean() }),
  promptVersion: '1',
  columns: ['label', 'decision', 'probability'],
  examples(record: DatasetRecord): Example[] {
    if (record.kind !== 'pair') return [];
    const { id, groupId, split, label } = record;
    return [
      {
        id: `${id}/pair`,
        taskId: 'matching',
        inputDigest: id.padStart(64, '0'),
        trainingDigest: id,
        clusterId: id,
        groupId,
        split,
        variant: 'pair',
        input: { id },
        target: { match: label },
      },
    ];
  },
  prompt: () => [],
  answer: () => '',
  parse: () => ({ output: { match: true }, probability: null }),
  observe({ target }, { output, probability = null, error }) {
    const { match } = (error ? {} : output) as { match?: boolean };
    return {
      label: (target as { match: boolean }).match ? 1 : 0,
      decision: match === undefined ? null : Number(match),
      probability: match === undefined ? null : probability,
    };
  },
  fidelity: matchingFidelity,
  checklist: matchingChecklist,
};

export function predictionFor(example: UnlabelledExample, match: boolean): Prediction {
  return {
    task: 'matching',
    exampleId: example.id,
    inputDigest: example.inputDigest,
    output: { match },
    durationMs: 1,
  };
}

/** Answers "match" to everything; what `predict` does can be replaced. */
export function predictor(overrides: Partial<Predictor> = {}): Predictor {
  return {
    id: 'fake:yes',
    digest: 'd',
    tasks: ['matching'],
    trainingDigests: new Set(),
    predict: async (batch) => batch.map((example) => predictionFor(example, true)),
    dispose: async () => undefined,
    ...overrides,
  };
}
