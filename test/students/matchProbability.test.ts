import { expect, test } from 'vitest';
import type { AnswerToken } from '../../src/remote/chat.ts';
import { matchProbability } from '../../src/students/matchProbability.ts';

const token = (
  text: string,
  probability = 1,
  others: Readonly<Record<string, number>> = {},
): AnswerToken => ({
  token: text,
  logProbability: Math.log(probability),
  alternatives: Object.entries({ [text]: probability, ...others }).map(([other, share]) => ({
    token: other,
    logProbability: Math.log(share),
  })),
});

test('the share of a match among both verdicts, in JSON', () => {
  // .6 of .6 + .2; "maybe" is no verdict.
  const tokens = [
    token('{"'),
    token('match'),
    token('":'),
    token(' true', 0.6, { ' false': 0.2, maybe: 0.2 }),
    token('}'),
  ];
  expect(matchProbability(tokens)).toBeCloseTo(0.75, 12);
});

test('beginnings of words, other cases and quotes count', () => {
  // for a match .3 + .1, against it .4 + .1
  const tokens = [
    token('{"match": '),
    token('"f', 0.4, { '"tr': 0.3, True: 0.1, ' false': 0.1 }),
    token('alse"}'),
  ];
  expect(matchProbability(tokens)).toBeCloseTo(4 / 9, 12);
});

test('bare words, and what only one verdict leaves', () => {
  expect(matchProbability([token('Yes', 0.9)])).toBeCloseTo(0.9, 12);
  expect(matchProbability([token('No', 0.9), token('.')])).toBeCloseTo(0.1, 12);
  expect(matchProbability([])).toBeNull();
  expect(matchProbability([token('{"answer": 4}')])).toBeNull();
});
