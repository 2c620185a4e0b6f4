import { expect, test } from 'vitest';
import { paddedBatches } from '../../src/runtime/paddedBatches.ts';

const text = (length: number, id = 7) => ({
  ids: Array<number>(length).fill(id),
  segments: Array<number>(length).fill(1),
});

test('texts of similar length share a batch; what is padded has no attention', () => {
  const [batch] = paddedBatches([text(1, 5), text(3, 6)], 9);
  expect(batch.rows).toEqual([1, 0]);
  expect(batch.length).toBe(3);
  expect([...batch.ids]).toEqual([6n, 6n, 6n, 5n, 9n, 9n]);
  expect([...batch.attention]).toEqual([1n, 1n, 1n, 1n, 0n, 0n]);
  expect([...batch.segments]).toEqual([1n, 1n, 1n, 1n, 0n, 0n]);
});

test('every text is in one batch, and no batch is larger than 32 rows or 8192 tokens', () => {
  const lengths = Array.from({ length: 100 }, (_, index) => 1 + ((index * 37) % 600));
  const batches = [
    ...paddedBatches(
      lengths.map((length) => text(length)),
      0,
    ),
  ];
  expect(batches.flatMap(({ rows }) => rows).sort((a, b) => a - b)).toEqual(lengths.map((_, index) => index));
  for (const { rows, length } of batches) {
    expect(rows.length).toBeLessThanOrEqual(32);
    expect(rows.length * length).toBeLessThanOrEqual(8192);
    expect(length).toBe(Math.max(...rows.map((row) => lengths[row])));
  }
});

test('a text longer than a batch may be is a batch of its own', () => {
  expect([...paddedBatches([text(9000), text(2)], 0)].map(({ rows }) => rows)).toEqual([[0], [1]]);
  expect([...paddedBatches([], 0)]).toEqual([]);
});

test('a batch is cut where padding would take longer than another batch', () => {
  const lengths = [60, 58, 12, 10, 9, 9, 8, 8];
  const batches = [
    ...paddedBatches(
      lengths.map((length) => text(length)),
      0,
    ),
  ];
  // Together 8 × 60 = 480 tokens; apart 2 × 60 + 6 × 12 = 192 and 48 for the second batch.
  expect(batches.map(({ rows }) => rows)).toEqual([
    [0, 1],
    [2, 3, 4, 5, 6, 7],
  ]);
  // 2 × 20 = 40 tokens are less than 20 + 10 + 48.
  expect([...paddedBatches([text(20), text(10)], 0)]).toHaveLength(1);
});
