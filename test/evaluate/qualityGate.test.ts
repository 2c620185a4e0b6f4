import { describe, expect, test } from 'vitest';
import type { Metric, ScoreTable } from '../../src/core/metric.ts';
import { decideQuality } from '../../src/evaluate/qualityGate.ts';
import { metricsById } from '../../src/metrics/metricsById.ts';
import { createScoreTable } from '../../src/metrics/scoreTable.ts';

/** Records of two examples, all positive: `right` says how many of them are answered so. */
function answers(examples: number, isRight: (row: number) => boolean): ScoreTable {
  return createScoreTable({
    clusterOf: Int32Array.from({ length: examples }, (_, row) => row >> 1),
    clusterCount: examples / 2,
    columns: {
      label: new Float64Array(examples).fill(1),
      decision: Float64Array.from({ length: examples }, (_, row) => Number(isRight(row))),
      probability: Float64Array.from({ length: examples }, (_, row) => (isRight(row) ? 0.9 : 0.2)),
    },
  });
}

const options = { level: 0.05, seed: 1, resamples: 999 };

async function decide(
  candidate: ScoreTable,
  baseline: ScoreTable,
  { margin = 0.02, metric = metricsById.accuracy as Metric, level = 0.05 } = {},
) {
  const [decision] = await decideQuality([{ metric, candidate, baseline, margin }], { ...options, level });
  return decision;
}

describe('one comparison', () => {
  // Nine of ten right.
  const before = answers(400, (row) => row % 10 !== 0);

  test('the same answers pass, however few: nothing has changed', async () => {
    const few = answers(6, (row) => row !== 2);
    expect(
      await decide(
        few,
        answers(6, (row) => row !== 2),
      ),
    ).toMatchObject({
      status: 'pass',
      reason: 'no score of an example has changed',
    });
    expect(await decide(before, before)).toMatchObject({ status: 'pass' });
  });

  test('forty answers of four hundred lost and none won is a regression of ten points', async () => {
    const decision = await decide(
      answers(400, (row) => row % 5 !== 0),
      before,
    );
    expect(decision).toMatchObject({ status: 'fail', reason: 'a regression is shown' });
    expect(decision.difference.difference).toBeCloseTo(-0.1, 12);
    expect(decision.difference.high).toBeLessThan(0);
    expect(decision.pWorse).toBeLessThan(0.01);
  });

  test('answers that are better pass', async () => {
    expect(
      await decide(
        before,
        answers(400, (row) => row % 5 !== 0),
      ),
    ).toMatchObject({ status: 'pass' });
  });

  test('two of twenty lost may be chance, or a regression: inconclusive', async () => {
    const decision = await decide(
      answers(20, (row) => row > 1),
      answers(20, () => true),
    );
    expect(decision.status).toBe('inconclusive');
  });

  test('a drop that is shown but surely smaller than the margin passes, and says so', async () => {
    // 12 of 2,000 lost: .6 points, margin 5.
    const decision = await decide(
      answers(2000, (row) => row >= 24 || row % 2 === 1),
      answers(2000, () => true),
      { margin: 0.05 },
    );
    expect(decision).toMatchObject({ status: 'pass', reason: 'worse, but by less than the margin' });
  });

  test('where less is better, more is worse', async () => {
    const worse = answers(400, (row) => row % 5 !== 0);
    const brier = metricsById.brier;
    expect(await decide(worse, before, { metric: brier })).toMatchObject({ status: 'fail' });
    expect(await decide(before, worse, { metric: brier })).toMatchObject({ status: 'pass' });
  });

  test('a metric without a value decides nothing', async () => {
    const none = createScoreTable({
      clusterOf: Int32Array.of(0, 1),
      clusterCount: 2,
      columns: { label: Float64Array.of(1, 1), decision: Float64Array.of(Number.NaN, Number.NaN) },
    });
    expect(await decide(none, none)).toMatchObject({ status: 'inconclusive', pWorse: null });
  });

  test.each([0, 0.5, 1])('a level of %d is refused', async (level) => {
    await expect(decide(before, before, { level })).rejects.toThrow(RangeError);
  });
});

test('several comparisons share the level: what fails alone may not fail among ten', async () => {
  const metric = metricsById.accuracy;
  // Six answers in six records lost, none won, of 60: one-sided p = 1/64.
  const candidate = answers(60, (row) => row >= 12 || row % 2 === 1);
  const baseline = answers(60, () => true);
  const comparison = { metric, candidate, baseline, margin: 0.02 };
  const unchanged = { ...comparison, candidate: baseline };
  const [alone] = await decideQuality([comparison], options);
  expect(alone.status).toBe('fail');
  expect(alone.pWorse).toBeCloseTo(1 / 64, 1);
  const [among] = await decideQuality([comparison, ...Array.from({ length: 9 }, () => unchanged)], options);
  expect(among.status).toBe('inconclusive');
  expect(among.pWorse).toBeCloseTo(10 / 64, 1);
});
