import { expect, test } from 'vitest';
import { incompleteBeta } from '../../src/stats/incompleteBeta.ts';
import { logGamma } from '../../src/stats/logGamma.ts';
import { normalCdf } from '../../src/stats/normalCdf.ts';
import { normalQuantile } from '../../src/stats/normalQuantile.ts';
import { quantile } from '../../src/stats/quantile.ts';
import { studentTQuantile } from '../../src/stats/studentTQuantile.ts';
import { reference } from './reference.ts';

/** Relative error, absolute for values near 0. */
const off = (actual: number, expected: number) =>
  Math.abs(actual - expected) / Math.max(Math.abs(expected), Number.MIN_VALUE * 2 ** 60);

test.each(reference.normalCdf)('SciPy: Φ(%f)', (x, expected) => {
  expect(off(normalCdf(x), expected)).toBeLessThan(1e-12);
});

test.each(reference.normalQuantile)('SciPy: normal quantile at %f', (probability, expected) => {
  expect(Math.abs(normalQuantile(probability) - expected)).toBeLessThan(1e-11);
});

test.each(reference.logGamma)('SciPy: ln Γ(%f)', (x, expected) => {
  expect(Math.abs(logGamma(x) - expected)).toBeLessThan(1e-12 * Math.max(1, expected));
});

test.each(reference.incompleteBeta)('SciPy: I_%f(%f, %f)', (x, a, b, expected) => {
  expect(off(incompleteBeta(x, a, b), expected)).toBeLessThan(1e-10);
});

test.each(reference.studentT)(
  'SciPy (betaincinv): t quantile at %f, %i degrees of freedom',
  (probability, df, expected) => {
    expect(off(studentTQuantile(probability, df), expected)).toBeLessThan(1e-10);
  },
);

test.each(reference.quantile)('NumPy: quantile of %j at %f', (values, probability, expected) => {
  expect(quantile(values, probability)).toBeCloseTo(expected, 12);
});

test('outside their domain they throw', () => {
  expect(() => normalQuantile(0)).toThrow(RangeError);
  expect(() => normalQuantile(Number.NaN)).toThrow(RangeError);
  expect(() => studentTQuantile(1, 3)).toThrow(RangeError);
  expect(() => quantile([], 0.5)).toThrow(RangeError);
  expect(() => quantile([1], 1.1)).toThrow(RangeError);
});
