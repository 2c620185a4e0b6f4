import type { Metric, ScoreTable } from '../core/metric.ts';
import { type ConfusionSums, confusionColumns, confusionSums } from './confusion.ts';
import { ratioOfSums } from './ratioOfSums.ts';

export interface ConfusionRatioParts extends Pick<Metric, 'id' | 'title' | 'undefinedWhen'> {
  /** What true positives are divided by, in one cluster. */
  readonly trials: (sums: ConfusionSums, cluster: number) => number;
}

/** A metric of the form TP / trials. */
export function confusionRatio({ id, title, undefinedWhen, trials }: ConfusionRatioParts): Metric {
  const trialsOf = (table: ScoreTable) => {
    const sums = confusionSums(table);
    return Float64Array.from({ length: table.clusterCount }, (_, cluster) => trials(sums, cluster));
  };
  return {
    id,
    title,
    direction: 'higher',
    range: [0, 1],
    source: 'https://scikit-learn.org/stable/modules/model_evaluation.html#precision-recall-and-f-measures',
    columns: confusionColumns,
    undefinedWhen,
    trials: trialsOf,
    prepare: (table) => ratioOfSums(confusionSums(table).truePositives, trialsOf(table)),
  };
}
