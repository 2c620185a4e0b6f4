import { expect, test } from 'vitest';
import { UsageError } from '../../src/core/errors.ts';
import { parseLimit } from '../../src/evaluate/limit.ts';

test.each([
  ['10', 100, { from: 0, to: 10 }],
  ['500', 100, { from: 0, to: 100 }],
  ['0.1', 95, { from: 0, to: 10 }],
  ['.001', 95, { from: 0, to: 1 }],
  ['1.0', 95, { from: 0, to: 95 }],
  ['11-20', 100, { from: 10, to: 20 }],
  ['91-200', 100, { from: 90, to: 100 }],
])('--limit %s of %i records', (text, count, range) => {
  expect(parseLimit(text)(count)).toEqual(range);
});

test.each(['0', '-5', '1.5', 'ten', '', '20-10', '0-3', '1e3', '5-'])('--limit %j is refused', (text) => {
  expect(() => parseLimit(text)).toThrow(UsageError);
});
