import { describe, expect, test } from 'vitest';
import type { Metric, ScoreTable } from '../../src/core/metric.ts';
import { cohenKappa } from '../../src/metrics/cohenKappa.ts';
import { metricsById } from '../../src/metrics/metricsById.ts';
import { metricTitle } from '../../src/metrics/metricTitle.ts';
import { observedRows } from '../../src/metrics/observedRows.ts';
import { createScoreTable } from '../../src/metrics/scoreTable.ts';
import { tasksById } from '../../src/tasks/tasksById.ts';
import { binaryTable } from './binaryTable.ts';
import { reference } from './reference.ts';

const metrics: readonly Metric[] = Object.values(metricsById);

function expectValue(actual: number | null, expected: number | null): void {
  if (expected === null) expect(actual).toBeNull();
  else expect(Math.abs((actual ?? Number.NaN) - expected)).toBeLessThan(1e-10);
}

describe.each(reference.cases)('scikit-learn, $name', (golden) => {
  const table = binaryTable(
    golden.labels.map((label, row) => [
      golden.clusters[row],
      label,
      golden.probabilities[row],
      golden.decisions[row],
    ]),
  );

  test.each(metrics)('$id', (metric) => {
    const statistic = metric.prepare(table);
    expectValue(statistic(), golden.values[metric.id]);
    if (golden.weighted) expectValue(statistic(golden.multiplicities), golden.weighted[metric.id]);
    expectValue(statistic(new Float64Array(table.clusterCount).fill(1)), golden.values[metric.id]);
  });

  test.each(metrics.filter(({ perExample }) => perExample))('$id is the mean of its examples', (metric) => {
    const values = golden.labels.map((label, row) =>
      metric.perExample?.({ label, probability: golden.probabilities[row], decision: golden.decisions[row] }),
    );
    const mean = values.reduce<number>((sum, value) => sum + (value ?? Number.NaN), 0) / values.length;
    expectValue(mean, golden.values[metric.id]);
  });
});

test('scikit-learn: κ of four categories', () => {
  const { a, b, value } = reference.kappa;
  const table = createScoreTable({
    clusterOf: Int32Array.from(a, (_, row) => row),
    clusterCount: a.length,
    columns: { a: Float64Array.from(a), b: Float64Array.from(b) },
  });
  expectValue(cohenKappa('a', 'b').prepare(table)(), value);
});

test('by hand: eight rows in three records of unequal size', () => {
  const table = binaryTable([
    [0, 1, 0.9],
    [0, 0, 0.6],
    [0, 0, 0.1],
    [1, 1, 0.4],
    [1, 0, 0.4],
    [2, 1, 0.6],
    [2, 1, 0.2],
    [2, 0, 0.3],
  ]);
  const value = (id: keyof typeof metricsById) => metricsById[id].prepare(table)();
  // Decided positive at ≥ ½: .9, .6, .6. TP 2 (.9, .6), FP 1 (.6), FN 2 (.4, .2), TN 3 (.1, .4, .3).
  expect(value('accuracy')).toBeCloseTo(5 / 8, 12);
  expect(value('precision')).toBeCloseTo(2 / 3, 12);
  expect(value('recall')).toBeCloseTo(2 / 4, 12);
  // 2·2 / (2·2 + 1 + 2)
  expect(value('f1')).toBeCloseTo(4 / 7, 12);
  // (2·3 − 1·2) / √(3·4·4·5)
  expect(value('mcc')).toBeCloseTo(4 / Math.sqrt(240), 12);
  // agreement 5/8; expected (4·3 + 4·5)/64 = 1/2
  expect(value('cohenKappa')).toBeCloseTo((5 / 8 - 1 / 2) / (1 / 2), 12);
  // Pairs won of 16, by positive: .9 → 4; .4 → .1, .3 and half of .4 = 2.5; .6 → .1, .3, .4 and half = 3.5; .2 → 1
  expect(value('rocAuc')).toBeCloseTo(11 / 16, 12);
  // Within records: 2 of 2; ½ of 1; .6 > .3 but .2 < .3: 1 of 2
  expect(value('pairwise')).toBeCloseTo(3.5 / 5, 12);
  // Thresholds .9 (1 of 1), .6 (2 of 3), .4 (3 of 5), .3 (no new positive), .2 (4 of 7)
  expect(value('averagePrecision')).toBeCloseTo((1 + 2 / 3 + 3 / 5 + 4 / 7) / 4, 12);
  // Squares: .01 .36 .01 .36 .16 .16 .64 .09
  expect(value('brier')).toBeCloseTo(1.79 / 8, 12);
  expect(value('logLoss')).toBeCloseTo(-Math.log(0.9 * 0.4 * 0.9 * 0.4 * 0.6 * 0.6 * 0.2 * 0.7) / 8, 12);
  // Bins: (0,.1] −.1; (.1,.2] +.8; (.2,.3] −.3; (.3,.4] .6 − .4; (.5,.6] −.6 + .4; (.8,.9] +.1
  expect(value('ece')).toBeCloseTo((0.1 + 0.8 + 0.3 + 0.2 + 0.2 + 0.1) / 8, 12);
});

test('weighting a record twice is repeating it', () => {
  const rows = [
    [0, 1, 0.9],
    [0, 0, 0.7],
    [1, 1, 0.4],
    [1, 0, 0.7],
    [2, 0, 0.1],
  ] as const;
  const table = binaryTable(rows);
  // As two clusters of their own the copies are compared across, but not within.
  const repeated = binaryTable([...rows, [3, 1, 0.4], [3, 0, 0.7]]);
  for (const metric of metrics) {
    expectValue(metric.prepare(table)([1, 2, 1]), metric.prepare(repeated)());
  }
});

test('a row without an observation is left out of exactly the metrics that read the column', () => {
  const full = binaryTable([
    [0, 1, 0.8],
    [0, 0, 0.3],
    [1, 1, 0.6],
    [1, 0, 0.7],
  ]);
  const withGaps = binaryTable([
    [0, 1, 0.8],
    [0, 0, 0.3],
    [1, 1, Number.NaN, 0],
    [1, 1, 0.6],
    [1, 0, 0.7],
  ]);
  for (const metric of metrics.filter(({ columns }) => columns.includes('probability'))) {
    expectValue(metric.prepare(withGaps)(), metric.prepare(full)());
  }
  // The decision of that row is known, and wrong: 3 of 5, not 3 of 4.
  expect(metricsById.accuracy.prepare(withGaps)()).toBeCloseTo(3 / 5, 12);
  expect(observedRows(withGaps, ['label', 'probability'])).toEqual(Int32Array.of(0, 1, 3, 4));
});

const empty: ScoreTable = binaryTable([]);
const unscored = binaryTable([
  [0, 1, Number.NaN, Number.NaN],
  [1, 0, Number.NaN, Number.NaN],
]);

test.each(metrics)('$id: nothing scored, and all weight elsewhere, is null', (metric) => {
  expect(metric.prepare(empty)()).toBeNull();
  expect(metric.prepare(unscored)()).toBeNull();
  expect(metric.prepare(binaryTable([[0, 1, 0.7]]))([0])).toBeNull();
  expect(metric.perExample?.({ label: 1, decision: null, probability: null }) ?? null).toBeNull();
});

test('every metric of every task has a title that is no id', () => {
  for (const task of Object.values(tasksById)) {
    for (const { id, title } of task.metrics) expect([id, metricTitle(id)]).toEqual([id, title]);
    expect(task.metrics.map(({ id }) => id)).toEqual(expect.arrayContaining([...task.headlineMetrics]));
  }
  expect(metricTitle('constructor')).toBe('constructor');
});

test('the table of metrics is keyed by their ids', () => {
  expect(Object.entries(metricsById).map(([id, metric]) => [id, metric.id])).toEqual(
    Object.keys(metricsById).map((id) => [id, id]),
  );
});

test('a score table refuses what does not fit', () => {
  const clusterOf = Int32Array.of(0, 1);
  expect(() =>
    createScoreTable({ clusterOf, clusterCount: 2, columns: { label: Float64Array.of(1) } }),
  ).toThrow(RangeError);
  expect(() => createScoreTable({ clusterOf, clusterCount: 1, columns: {} })).toThrow(/cluster 1/);
  const table = createScoreTable({ clusterOf, clusterCount: 2, columns: { label: Float64Array.of(1, 0) } });
  expect(() => table.column('toString')).toThrow(/no column toString; there are label/);
});
