import { createRandom } from '../core/random.ts';

/** What a batch order needs to know of an item: rows that stay together in a batch. */
export interface ItemSize {
  readonly rows: number;
  /** Tokens of its longest row. */
  readonly length: number;
}

export interface BatchOrderOptions {
  /** Rows a batch, at most; an item with more rows is a batch of its own. */
  readonly batchSize: number;
  readonly seed: number;
}

/** Items are sorted by length among so many batches: little padding, and still another order every epoch. */
const batchesInPool = 50;

/**
 * The batches of an epoch, as indexes of items. They are a function of seed and epoch alone, so a place in training is
 * two numbers (epoch, batch) and can be returned to at any time. Items of similar length meet in a batch.
 */
export function batchesOfEpoch(
  items: readonly ItemSize[],
  epoch: number,
  { batchSize, seed }: BatchOrderOptions,
): number[][] {
  const random = createRandom(seed, `batches/${epoch}`);
  const order = random.shuffle(items.map((_, index) => index));
  const meanRows = items.reduce((sum, { rows }) => sum + rows, 0) / Math.max(1, items.length);
  const poolSize = Math.max(1, Math.round((batchesInPool * batchSize) / Math.max(1, meanRows)));
  const batches: number[][] = [];
  for (let start = 0; start < order.length; start += poolSize) {
    const pool = order.slice(start, start + poolSize);
    // The sort is stable: items of equal length stay in their random order.
    pool.sort((a, b) => items[a].length - items[b].length);
    batches.push(...packed(pool, items, batchSize));
  }
  return random.shuffle(batches);
}

function packed(pool: readonly number[], items: readonly ItemSize[], batchSize: number): number[][] {
  const batches: number[][] = [];
  let batch: number[] = [];
  let rows = 0;
  for (const index of pool) {
    if (batch.length > 0 && rows + items[index].rows > batchSize) {
      batches.push(batch);
      batch = [];
      rows = 0;
    }
    batch.push(index);
    rows += items[index].rows;
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}

/** The batches of each update: `accumulate` of them, fewer at the end of the epoch. */
export function updatesOfEpoch(batches: readonly number[][], accumulate: number): number[][][] {
  const updates: number[][][] = [];
  for (let start = 0; start < batches.length; start += accumulate)
    updates.push(batches.slice(start, start + accumulate));
  return updates;
}
