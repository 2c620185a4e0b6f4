import { expect, test } from 'vitest';
import { abstentionMetrics } from '../../src/metrics/abstentionMetrics.ts';
import { estimateMetrics } from '../../src/metrics/estimateMetrics.ts';
import { createScoreTable } from '../../src/metrics/scoreTable.ts';

const nothing = Number.NaN;
const options = { seed: 1, resamples: 200 };

function table(label: number[], abstained: number[], called: number[]) {
  const columns = { label, abstained, called };
  return createScoreTable({
    clusterOf: Int32Array.from(label.keys()),
    clusterCount: label.length,
    columns: Object.fromEntries(
      Object.entries(columns).map(([name, values]) => [name, Float64Array.from(values)]),
    ),
  });
}

test('how many pairs are left open, and how often the others are right', async () => {
  // Of five answers, two are open; of the other three, two are right. One example has no answer.
  const scored = table([1, 0, 1, 0, 1, 1], [0, 0, 0, 1, 1, nothing], [1, 0, 0, nothing, nothing, nothing]);
  const { abstained, calledAccuracy } = await estimateMetrics(scored, abstentionMetrics, options);
  expect(abstained).toMatchObject({ estimate: 2 / 5, n: 5, unscored: 1, higherIsBetter: false });
  expect(calledAccuracy).toMatchObject({ estimate: 2 / 3, n: 3, unscored: 3 });
  for (const { low, high } of [abstained, calledAccuracy]) expect(low).toBeLessThan(high ?? 0);
});

test('a student that calls every pair has neither, and the reason says so', async () => {
  const empty = [nothing, nothing];
  const { abstained } = await estimateMetrics(table([1, 0], empty, empty), abstentionMetrics, options);
  expect(abstained).toMatchObject({
    estimate: null,
    n: 0,
    reason: expect.stringMatching(/calls every pair/),
  });
});
