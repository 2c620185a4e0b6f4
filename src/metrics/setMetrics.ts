import type { Metric, ScoreTable, Statistic } from '../core/metric.ts';
import { clusterSums } from './clusterSums.ts';
import { observedRows } from './observedRows.ts';
import { onceEach } from './onceEach.ts';

/** The columns of a comparison of two sets of things, as counts an example. */
export interface SetColumns {
  /** Things named, and those of them that are right. */
  readonly named: string;
  readonly namedRight: string;
  /** Things to be named, and those of them that were. Equal to `namedRight` where matching is one to one. */
  readonly wanted: string;
  readonly wantedFound: string;
}

export interface SetMetrics {
  readonly precision: Metric;
  readonly recall: Metric;
  readonly f1: Metric;
}

/**
 * Micro-averaged precision, recall and F1 of things named against things wanted: counts are summed over examples
 * first. P = Σ namedRight / Σ named, R = Σ wantedFound / Σ wanted, F1 = 2PR / (P + R); 0 where P and R are both 0,
 * null where one of them is undefined (except that naming nothing where something is wanted is an F1 of 0).
 * Source: Manning, Raghavan & Schütze 2008, https://nlp.stanford.edu/IR-book/, 8.3 and 13.6
 * @param id prefix of the metric ids, e.g. `strictSkill` → `strictSkillF1`; @param title prefix of the titles.
 */
export function setMetrics(
  id: string,
  title: string,
  columns: SetColumns,
  facts: Pick<Metric, 'readsLexicon'> = {},
): SetMetrics {
  const { named, namedRight, wanted, wantedFound } = columns;
  const all = [...new Set([named, namedRight, wanted, wantedFound])];
  const metric = (
    suffix: 'Precision' | 'Recall' | 'F1',
    undefinedWhen: string,
    value: (sums: readonly number[]) => number | null,
  ): Metric => ({
    id: `${id}${suffix}`,
    title: `${title} ${suffix === 'F1' ? 'F1' : suffix.toLowerCase()}`,
    direction: 'higher',
    range: [0, 1],
    source: 'https://nlp.stanford.edu/IR-book/html/htmledition/evaluation-of-text-classification-1.html',
    columns: all,
    ...facts,
    undefinedWhen,
    trials: (table) => sumsOf(table, all, [suffix === 'Precision' ? named : wanted])[0],
    prepare: (table) => statisticOf(sumsOf(table, all, [named, namedRight, wanted, wantedFound]), value),
  });
  return {
    precision: metric('Precision', 'nothing is named', ([n, right]) => (n > 0 ? right / n : null)),
    recall: metric('Recall', 'nothing is wanted', ([, , w, found]) => (w > 0 ? found / w : null)),
    f1: metric('F1', 'nothing is named and nothing wanted', f1Of),
  };
}

function f1Of([named, right, wanted, found]: readonly number[]): number | null {
  if (named === 0 && wanted === 0) return null;
  if (named === 0 || wanted === 0 || right === 0 || found === 0) return 0;
  const precision = right / named;
  const recall = found / wanted;
  return (2 * precision * recall) / (precision + recall);
}

function sumsOf(table: ScoreTable, observed: readonly string[], columns: readonly string[]): Float64Array[] {
  const rows = observedRows(table, observed);
  return columns.map((name) => {
    const column = table.column(name);
    return clusterSums(table, rows, (row) => column[row]);
  });
}

function statisticOf(
  sums: readonly Float64Array[],
  value: (totals: readonly number[]) => number | null,
): Statistic {
  const once = onceEach(sums[0].length);
  const totals = sums.map(() => 0);
  return (weights = once) => {
    for (const [index, column] of sums.entries()) {
      let total = 0;
      for (let cluster = 0; cluster < column.length; cluster++) total += weights[cluster] * column[cluster];
      totals[index] = total;
    }
    return value(totals);
  };
}
