import { expect, test } from 'vitest';
import { abstentionBand } from '../../src/learners/abstentionBand.ts';

/** `+` is a match, `-` none, at probabilities .05, .15, … */
const answers = (labels: string) =>
  [...labels].map((label, index) => ({ probability: (index + 0.5) / labels.length, isMatch: label === '+' }));

test('the band ends where one answer in five is no longer wrong', () => {
  // Threshold .5. Below: .45 + wrong (gain .8), .35 right (.6), .25 + wrong (1.4), .15 right, .05 right: up to .25.
  // Above: .55 right, .65 - wrong (.6), .75 right (.4), .85, .95 right: up to .65.
  const band = abstentionBand(answers('--+-++-+++'), 0.5);
  expect(band?.low).toBeCloseTo((0.25 + 0.15) / 2, 12);
  expect(band?.high).toBeCloseTo((0.65 + 0.75) / 2, 12);
});

test('one side alone: the other ends at the threshold', () => {
  expect(abstentionBand(answers('----++++++').concat({ probability: 0.42, isMatch: true }), 0.45)).toEqual({
    // .42 is wrong, .35 is right: half-way between them.
    low: (0.42 + 0.35) / 2,
    high: 0.45,
  });
});

test('no band where every answer is right, where errors are rare, and where there are none', () => {
  expect(abstentionBand(answers('-----+++++'), 0.5)).toBeNull();
  // The only wrong answer stands behind five right ones: -5 · .2 + .8 < 0.
  expect(abstentionBand(answers('+-----++++++'), 0.5)).toBeNull();
  expect(abstentionBand([], 0.5)).toBeNull();
});

test('equal probabilities are on the same side; a band may reach the end of the scale', () => {
  const same = [false, true, true].map((isMatch) => ({ probability: 0.3, isMatch }));
  // Two of three are wrong: all three are left open, down to 0, below which there is nothing.
  expect(abstentionBand(same, 0.5)).toEqual({ low: 0.15, high: 0.5 });
});
