import { expect, test } from 'vitest';
import { maximumMatching } from '../../src/metrics/maximumMatching.ts';

const allowed = (pairs: readonly string[]) => (left: string, right: string) => pairs.includes(left + right);

/** By hand. In the third, taking a–x first would leave b with nothing. */
test.each([
  ['', 'x', [], 0],
  ['a', '', [], 0],
  ['ab', 'xy', ['ax', 'ay', 'bx'], 2],
  ['ba', 'xy', ['ax', 'ay', 'bx'], 2],
  ['abc', 'xyz', ['ax', 'bx', 'cx'], 1],
  ['abc', 'xyz', ['ax', 'ay', 'bx', 'by', 'cy', 'cz'], 3],
  ['abc', 'xyz', ['ax', 'by', 'bx', 'cy'], 2],
  ['aa', 'x', ['ax'], 1],
])('%s against %s with %j: %d', (left, right, pairs, count) => {
  expect(maximumMatching([...left], [...right], allowed(pairs))).toBe(count);
  expect(maximumMatching([...left].reverse(), [...right].reverse(), allowed(pairs))).toBe(count);
});
