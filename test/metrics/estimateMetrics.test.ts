import { expect, test } from 'vitest';
import { compareMetrics } from '../../src/metrics/compareMetrics.ts';
import { estimateMetrics } from '../../src/metrics/estimateMetrics.ts';
import { metricsById } from '../../src/metrics/metricsById.ts';
import { binaryTable } from './binaryTable.ts';

const metrics = Object.values(metricsById);
const options = { seed: 17, resamples: 1000 };

/** Records of one positive and one negative; the probabilities of record i. */
function pairs(count: number, probabilities: (record: number) => readonly [number, number]) {
  return binaryTable(
    Array.from({ length: count }, (_, record) => {
      const [positive, negative] = probabilities(record);
      return [[record, 1, positive] as const, [record, 0, negative] as const];
    }).flat(),
  );
}

test('a perfect predictor gets no interval without width', async () => {
  const perfect = pairs(40, () => [1, 0]);
  const estimates = await estimateMetrics(perfect, metrics, options);
  for (const [id, estimate] of Object.entries(estimates)) {
    expect(estimate.method, id).toBe('Wilson, design-effect adjusted');
    expect((estimate.high ?? 0) - (estimate.low ?? 0), id).toBeGreaterThan(0.01);
  }
  // 80 rows in clusters of 2 are worth 40: 40/(40 + 1.959964²) = .91238
  expect(estimates['accuracy']).toMatchObject({ estimate: 1, high: 1, n: 80, unscored: 0 });
  expect(estimates['accuracy'].low).toBeCloseTo(0.91238, 4);
  // 40 records with a positive; on [−1, 1] twice as far.
  expect(estimates['mcc'].low).toBeCloseTo(2 * 0.91238 - 1, 4);
  expect(estimates['brier'].high).toBeCloseTo(1 - 0.91238, 4);
});

test('precision 1 from three positive decisions is wide, however many rows there are', async () => {
  const timid = pairs(300, (record) => [record < 3 ? 0.9 : 0.1, 0.05]);
  const { precision, accuracy } = await estimateMetrics(timid, metrics, options);
  // 3/(3 + 3.8415)
  expect(precision).toMatchObject({ estimate: 1, high: 1 });
  expect(precision.low).toBeCloseTo(0.4385, 3);
  expect(accuracy.method).toBe('cluster bootstrap, BCa, 1000 resamples');
});

test('what is undefined says why, and what is not observed is counted', async () => {
  const table = binaryTable([
    [0, 0, 0.2],
    [1, 0, Number.NaN, 0],
    [2, 0, 0.4],
  ]);
  const estimates = await estimateMetrics(table, metrics, options);
  expect(estimates['rocAuc']).toEqual({
    estimate: null,
    low: null,
    high: null,
    n: 2,
    unscored: 1,
    higherIsBetter: true,
    method: 'none',
    reason: 'labels are all of one class',
  });
  expect(estimates['precision'].reason).toBe('no decision is positive');
  expect(estimates['brier']).toMatchObject({ n: 2, unscored: 1, higherIsBetter: false });
  const nothing = await estimateMetrics(binaryTable([]), metrics, options);
  expect(nothing['accuracy']).toMatchObject({ estimate: null, n: 0, reason: 'no example is scored' });
});

test('one record is too few for an interval', async () => {
  const { accuracy } = await estimateMetrics(
    binaryTable([
      [0, 1, 0.9],
      [0, 0, 0.8],
    ]),
    metrics,
    options,
  );
  expect(accuracy).toMatchObject({ estimate: 0.5, low: null, high: null });
  expect(accuracy.reason).toMatch(/fewer than two records/);
});

test('the same seed gives the same interval, another seed another', async () => {
  const table = pairs(30, (record) => [((record * 7) % 10) / 10, ((record * 3) % 10) / 10]);
  const [one, same, other] = await Promise.all(
    [1, 1, 2].map((seed) => estimateMetrics(table, metrics, { seed, resamples: 300 })),
  );
  expect(one).toEqual(same);
  expect(one['brier'].low).not.toBe(other['brier'].low);
});

test('comparison: paired on common rows, verdict on the primary metric only', async () => {
  const student = pairs(60, (record) => [record % 10 === 0 ? 0.2 : 0.9, 0.1]);
  const teacher = pairs(60, (record) => [0.9, record === 5 ? Number.NaN : 0.1]);
  const compared = await compareMetrics(student, teacher, metrics, {
    ...options,
    primary: { metricId: 'accuracy', margin: 0.02 },
  });
  const { accuracy, rocAuc } = compared;
  // Six of 120 are lost; the teacher has a decision in every row (NaN is not ≥ ½), but no probability in one.
  expect(accuracy.difference).toBeCloseTo(-6 / 120, 12);
  expect(accuracy).toMatchObject({ n: 120, clusters: 60, margin: 0.02 });
  expect(accuracy.verdict).toBe('undecided');
  expect(accuracy.minimumDetectableEffect).toBeGreaterThan(0.02);
  // Six discordant clusters, all the same way: 2/2⁶ of the sign flips are as extreme.
  expect(Math.abs((accuracy.pValue ?? 0) - 1 / 32)).toBeLessThan(0.02);
  expect(rocAuc).toMatchObject({ n: 119, clusters: 60 });
  expect(rocAuc.verdict).toBeUndefined();
  expect(Object.keys(compared)).toEqual(metrics.map(({ id }) => id));
});

test('one example a record: exact McNemar', async () => {
  const student = binaryTable(
    Array.from({ length: 30 }, (_, record) => [record, record % 2, record % 2] as const),
  );
  const teacher = binaryTable(
    Array.from(
      { length: 30 },
      (_, record) => [record, record % 2, record < 5 ? 1 - (record % 2) : record % 2] as const,
    ),
  );
  const { accuracy, brier, f1 } = await compareMetrics(student, teacher, metrics, options);
  // Five discordant, all for the student: 2·(1/2)⁵
  expect(accuracy.pValue).toBeCloseTo(1 / 16, 12);
  expect(accuracy.method).toMatch(/exact McNemar$/);
  expect(brier.pValue).toBeCloseTo(1 / 16, 12);
  expect(f1.method).toMatch(/permutation by cluster, 1000 random assignments$/);
});

test('predictors that never part are not called equal on few examples', async () => {
  const few = pairs(20, () => [0.9, 0.1]);
  const primary = { metricId: 'accuracy', margin: 0.02 };
  const onFew = await compareMetrics(few, few, metrics, { ...options, primary });
  expect(onFew['accuracy']).toMatchObject({ difference: 0, pValue: 1, verdict: 'undecided' });
  for (const [id, { low, high }] of Object.entries(onFew))
    expect((high ?? 0) - (low ?? 0), id).toBeGreaterThan(0.01);
  const many = pairs(400, () => [0.9, 0.1]);
  const onMany = await compareMetrics(many, many, metrics, { ...options, primary });
  expect(onMany['accuracy'].verdict).toBe('as good or better');
});

test('a comparison without common examples, or undefined on them, says so', async () => {
  const one = binaryTable([
    [0, 1, 0.9],
    [1, 1, Number.NaN, Number.NaN],
  ]);
  const other = binaryTable([
    [0, 1, Number.NaN, Number.NaN],
    [1, 1, 0.9],
  ]);
  const primary = { metricId: 'accuracy', margin: 0.02 };
  const { accuracy } = await compareMetrics(one, other, metrics, { ...options, primary });
  expect(accuracy).toMatchObject({ difference: null, low: null, pValue: null, n: 0, clusters: 0 });
  expect(accuracy).toMatchObject({ verdict: 'undecided', note: 'no example is scored for both' });
  const { rocAuc } = await compareMetrics(one, one, metrics, options);
  expect(rocAuc).toMatchObject({ difference: null, note: 'undefined when labels are all of one class' });
});

test('a constant gap, here of two fixed decisions, is not taken for certain', async () => {
  const always = pairs(30, () => [0.9, 0.9]);
  const worse = pairs(30, () => [0.2, 0.9]);
  const { recall } = await compareMetrics(always, worse, metrics, options);
  // Recall 1 against 0 in every resample; the Wilson bound of nothing unseen in 30: 3.8415/33.8415 = .1135
  expect(recall).toMatchObject({ difference: 1, high: 1 });
  expect(recall.low).toBeCloseTo(1 - 0.1135, 3);
});

test('four answers lost, none won, is no detectable difference: the interval holds Bonett–Price', async () => {
  const student = pairs(100, (record) => [record < 4 ? 0.2 : 0.9, 0.1]);
  const teacher = pairs(100, () => [0.9, 0.1]);
  const { accuracy } = await compareMetrics(student, teacher, metrics, options);
  // Resampled, the difference is 0 or less always and below 0 in 98 %; but 4 of 4 one way has p = 2/2⁴.
  // p₁₂ = 1/202, p₂₁ = 5/202: −4/202 + 1.959964·√((6/202 − (4/202)²)/202) = .0038075
  expect(accuracy.high).toBeCloseTo(0.0038075, 6);
  expect(accuracy.low).toBeLessThanOrEqual(-0.0434);
  expect(Math.abs((accuracy.pValue ?? 0) - 1 / 8)).toBeLessThan(0.04);
});

test('a lower-is-better primary metric is judged the right way round', async () => {
  const sharp = pairs(200, (record) => [0.9 + (record % 5) / 100, 0.1]);
  const vague = pairs(200, (record) => [0.6 + (record % 7) / 100, 0.4]);
  const verdictOf = async (one: typeof sharp, other: typeof sharp) => {
    const primary = { metricId: 'brier', margin: 0.02 };
    return (await compareMetrics(one, other, [metricsById.brier], { ...options, primary }))['brier'].verdict;
  };
  expect(await verdictOf(sharp, vague)).toBe('as good or better');
  expect(await verdictOf(vague, sharp)).toBe('worse');
});

test('tables of other rows are refused', async () => {
  const one = binaryTable([[0, 1, 0.9]]);
  const other = binaryTable([[1, 1, 0.9]]);
  await expect(compareMetrics(one, other, metrics, options)).rejects.toThrow(RangeError);
});
