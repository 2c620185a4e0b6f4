import { expect, test } from 'vitest';
import { wordWindows } from '../../src/runtime/wordWindows.ts';

test('words that fit are one window', () => {
  expect(wordWindows([1, 2, 3], 6)).toEqual([{ from: 0, to: 3 }]);
  expect(wordWindows([], 6)).toEqual([]);
});

test('a window ends before its room does, and the next begins within its last quarter', () => {
  // Room 8: eight pieces, then back by a quarter of 8 = two pieces.
  expect(wordWindows(Array(20).fill(1), 8)).toEqual([
    { from: 0, to: 8 },
    { from: 6, to: 14 },
    { from: 12, to: 20 },
  ]);
  // 3 + 3 = 6, and 2 more make 8; the last word of 2 pieces is read again.
  expect(wordWindows([3, 3, 2, 4, 4], 8)).toEqual([
    { from: 0, to: 3 },
    { from: 2, to: 4 },
    { from: 4, to: 5 },
  ]);
});

test('a word longer than the room, and words without pieces, do not stop it', () => {
  expect(wordWindows([1, 50, 1], 8)).toEqual([
    { from: 0, to: 1 },
    { from: 1, to: 2 },
    { from: 2, to: 3 },
  ]);
  expect(wordWindows([0, 0, 0], 1)).toEqual([{ from: 0, to: 3 }]);
});
