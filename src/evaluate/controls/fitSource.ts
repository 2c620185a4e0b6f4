import type { Example } from '../../core/example.ts';
import { formatCount } from '../../core/formatCount.ts';

/** Controls learn from examples of another split than the one that is scored … */
export interface TrainingPart {
  readonly training: readonly Example[];
  readonly seed: number;
}

/** … or across folds of what is scored (or of a sample of it). */
export interface CrossFitPart {
  readonly crossFit: { readonly examples: readonly Example[]; readonly folds: number };
  readonly seed: number;
}

export type FitSource = TrainingPart | CrossFitPart;

/** In words, for the report: `train split: 264 records, 792 examples`. */
export function describeTraining(training: readonly Example[]): string {
  const splits = new Set(training.map(({ split }) => split));
  const [split] = splits;
  const source = splits.size === 1 && split !== null ? `${split} split` : 'other examples';
  const records = new Set(training.map(({ clusterId }) => clusterId)).size;
  return `${source}: ${formatCount(records, 'record')}, ${formatCount(training.length, 'example')}`;
}
