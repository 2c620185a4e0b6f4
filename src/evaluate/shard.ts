import { UsageError } from '../core/errors.ts';
import type { RecordRange } from './limit.ts';

/** One of several parts of a run, by 1-based position. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/**
 * Reads `--shard`: `2/5` is the second of five parts.
 * @throws UsageError on anything else.
 */
export function parseShard(text: string): Shard {
  const match = /^(\d+)\/(\d+)$/.exec(text);
  const [index, count] = match ? [Number(match[1]), Number(match[2])] : [0, 0];
  if (index >= 1 && index <= count && Number.isSafeInteger(count)) return { index, count };
  throw new UsageError(`--shard: expected <part>/<parts>, got "${text}"`, {
    advice: 'for example --shard 2/5 for the second of five parts; then `distill merge` puts them together',
  });
}

/** The shard's part of a range of records: neighbours stay together, and sizes differ by one at most. */
export function shardRange({ from, to }: RecordRange, { index, count }: Shard): RecordRange {
  const border = (part: number) => from + Math.floor((part * (to - from)) / count);
  return { from: border(index - 1), to: border(index) };
}

/**
 * Puts shards in their order.
 * @throws UsageError unless every part of the same whole is there exactly once.
 */
export function inShardOrder<T>(parts: readonly T[], shardOf: (part: T) => string | null): T[] {
  const shards = parts.map((part) => {
    const text = shardOf(part);
    if (text === null) throw new UsageError('merge: a run was made without --shard: it is whole already');
    return { part, ...parseShard(text) };
  });
  const [{ count }] = shards;
  const present = shards.map(({ index }) => index).sort((a, b) => a - b);
  const isWhole =
    shards.every((shard) => shard.count === count) &&
    present.length === count &&
    new Set(present).size === count;
  if (!isWhole) {
    const found = shards.map(({ index, count: of }) => `${index}/${of}`).join(', ');
    throw new UsageError(`merge: expected every part of one whole, each once, got ${found}`, {
      advice: `name the ${count} run folders that were made with --shard 1/${count} to ${count}/${count}`,
    });
  }
  return shards.sort((a, b) => a.index - b.index).map(({ part }) => part);
}
