import type { Metric, ScoreTable } from '../core/metric.ts';
import type { EstimateOptions } from '../metrics/estimateMetrics.ts';
import { observedRows } from '../metrics/observedRows.ts';
import { pairedTests } from '../metrics/pairedTests.ts';
import { restrictRows } from '../metrics/restrictRows.ts';
import { holm } from '../stats/holm.ts';

const level = 0.05;

/**
 * A compact letter display: predictors that share a letter are not told apart by paired tests of all pairs (Holm over
 * them, level .05), those that share none are. Sharing a letter is no evidence of being equal.
 * Source: Piepho 2004, https://doi.org/10.1198/1061860043515
 * @param tables of the same rows and clusters, best first
 * @returns letters by table, e.g. `a`, `ab`, `b`
 * @throws InterruptedError when the signal aborts.
 */
export async function indistinctLetters(
  tables: readonly ScoreTable[],
  metric: Metric,
  options: EstimateOptions,
): Promise<string[]> {
  const pairs = tables.flatMap((_, one) =>
    tables.slice(one + 1).map((_, offset): readonly [number, number] => [one, one + 1 + offset]),
  );
  // A Monte Carlo p-value is at least 1/(m + 1): with the pairs' number as Holm's factor it still has to reach .05.
  const permutations = options.resamples ?? Math.max(2_000, 60 * pairs.length);
  const pValues: number[] = [];
  for (const [one, other] of pairs) {
    const [first, second] = commonRows(tables[one], tables[other], metric);
    const test = await pairedTests([metric], first, second, { permutations, ...options });
    // What can't be tested tells nothing apart.
    pValues.push(test[metric.id].pValue ?? 1);
  }
  const adjusted = holm(pValues);
  const distinct = new Set(pairs.filter((_, index) => adjusted[index] <= level).map(keyOf));
  return lettersOf(tables.length, (one, other) => distinct.has(keyOf([one, other])));
}

function keyOf([one, other]: readonly [number, number]): string {
  return `${Math.min(one, other)} ${Math.max(one, other)}`;
}

/**
 * One letter for each largest set in which no two are distinct, in the order of its first members.
 * @param count of things, best first
 */
export function lettersOf(count: number, isDistinct: (one: number, other: number) => boolean): string[] {
  const sets: number[][] = [];
  const grow = (set: readonly number[], candidates: readonly number[], excluded: readonly number[]): void => {
    if (candidates.length === 0) {
      if (excluded.length === 0) sets.push([...set].sort((a, b) => a - b));
      return;
    }
    const left = [...candidates];
    const done = [...excluded];
    while (left.length > 0) {
      const next = left[0];
      const isNear = (other: number) => other !== next && !isDistinct(next, other);
      grow([...set, next], left.filter(isNear), done.filter(isNear));
      left.shift();
      done.push(next);
    }
  };
  grow(
    [],
    Array.from({ length: count }, (_, index) => index),
    [],
  );
  const ordered = sets.sort((a, b) => a[0] - b[0] || a.length - b.length);
  return Array.from({ length: count }, (_, index) =>
    ordered.flatMap((set, letter) => (set.includes(index) ? [letterOf(letter)] : [])).join(''),
  );
}

/** a … z, then a1 … z1 and so on. */
function letterOf(index: number): string {
  const round = Math.floor(index / 26);
  return String.fromCharCode(97 + (index % 26)) + (round > 0 ? String(round) : '');
}

function commonRows(first: ScoreTable, second: ScoreTable, { columns }: Metric): [ScoreTable, ScoreTable] {
  const inSecond = new Set(observedRows(second, columns));
  const rows = observedRows(first, columns).filter((row) => inSecond.has(row));
  return [restrictRows(first, rows, columns), restrictRows(second, rows, columns)];
}
