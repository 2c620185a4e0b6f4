import { expect, test } from 'vitest';
import type { Estimate } from '../../src/core/estimate.ts';
import { formatCount } from '../../src/core/formatCount.ts';
import { formatDuration, formatEstimate, formatNumber, formatPValue } from '../../src/report/format.ts';

test.each([
  [0.614, false, '.61'],
  [1, false, '1.0'],
  [0.999, false, '.99'],
  [0, false, '.00'],
  [-0.341, false, '−.34'],
  [0.02, true, '+.02'],
  [-0.001, true, '.00'],
  [1.234, false, '1.23'],
  [null, false, '–'],
])('%f (signed: %s) is written %s', (value, signed, text) => {
  expect(formatNumber(value, { signed })).toBe(text);
});

test('an estimate stands with its interval; a missing one as a dash', () => {
  const estimate: Estimate = {
    estimate: 0.61,
    low: 0.56,
    high: 0.66,
    n: 9,
    unscored: 0,
    higherIsBetter: true,
    method: '',
  };
  expect(formatEstimate(estimate)).toBe('.610 [.56, .66]');
  expect(formatEstimate({ ...estimate, low: null, high: null })).toBe('.610');
  expect(formatEstimate({ ...estimate, estimate: null })).toBe('–');
  expect(formatEstimate(undefined)).toBe('–');
});

test('p-values, durations and counts', () => {
  expect(formatPValue(0.0004)).toBe('< .001');
  expect(formatPValue(0.0414)).toBe('.041');
  expect(formatDuration(850)).toBe('850 ms');
  expect(formatDuration(1820)).toBe('1.8 s');
  expect(formatDuration(125_000)).toBe('2 min 5 s');
  expect(formatCount(1, 'record')).toBe('1 record');
  expect(formatCount(1400, 'example')).toBe('1,400 examples');
});
