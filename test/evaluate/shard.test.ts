import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UsageError } from '../../src/core/errors.ts';
import { inShardOrder, parseShard, shardRange } from '../../src/evaluate/shard.ts';

test.each(['0/3', '4/3', '1', '1/0', 'a/b', '1/2/3', '-1/2', '1.5/2'])('--shard %j is refused', (text) => {
  expect(() => parseShard(text)).toThrow(UsageError);
});

test('the parts of a range are neighbours that cover it, and differ by one record at most', () => {
  fc.assert(
    fc.property(fc.nat(500), fc.nat(500), fc.integer({ min: 1, max: 40 }), (from, length, count) => {
      const parts = Array.from({ length: count }, (_, index) =>
        shardRange({ from, to: from + length }, { index: index + 1, count }),
      );
      expect(parts[0].from).toBe(from);
      expect(parts.at(-1)?.to).toBe(from + length);
      for (const [index, part] of parts.slice(1).entries()) expect(part.from).toBe(parts[index].to);
      const sizes = parts.map((part) => part.to - part.from);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }),
  );
});

test('shards are put in their order; a missing, doubled or foreign one is refused', () => {
  const order = (...shards: (string | null)[]) => inShardOrder(shards, (shard) => shard);
  expect(order('2/3', '3/3', '1/3')).toEqual(['1/3', '2/3', '3/3']);
  expect(order('1/1')).toEqual(['1/1']);
  for (const wrong of [['1/2'], ['1/2', '1/2'], ['1/2', '2/3'], ['1/2', '2/2', '2/2'], ['1/2', null]]) {
    expect(() => order(...wrong)).toThrow(UsageError);
  }
});
