import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDims,
  broadcastShapes,
  divideDims,
  exactQuotient,
  multiplyDims,
  sameDim,
  subtractDims,
} from '../../src/onnx/dims.ts';
import type { Dim } from '../../src/onnx/model.ts';

test('symbolic lengths have one normal form', () => {
  expect(multiplyDims('batch', 4, 'sequence')).toBe('4*batch*sequence');
  expect(multiplyDims('sequence', 'batch', 2, 2)).toBe('4*batch*sequence');
  expect(addDims('past + 1', 'past')).toBe('2*past + 1');
  expect(subtractDims(addDims('n', 3), 'n')).toBe(3);
  expect(sameDim('a*b', 'b*a')).toBe(true);
  expect(sameDim('a', 'b')).toBe(false);
});

test('quotients: exact where certain, named otherwise', () => {
  expect(exactQuotient('4*batch*sequence', multiplyDims(2, 'batch'))).toBe('2*sequence');
  expect(exactQuotient(addDims('a', 1), addDims(1, 'a'))).toBe(1);
  expect(exactQuotient('a', 2)).toBeUndefined();
  expect(exactQuotient('a', 'b')).toBeUndefined();
  expect(divideDims(7, 2)).toBe(3);
  expect(divideDims('a', 2)).toBe('floor(a / 2)');
  expect(multiplyDims(2, divideDims(addDims('a', 1), 2))).toBe('2*floor((a + 1) / 2)');
});

test('broadcasting', () => {
  expect(broadcastShapes([2, 1, 'n'], [3, 1])).toEqual([2, 3, 'n']);
  expect(broadcastShapes(['n'], [5])).toEqual([5]);
  expect(broadcastShapes(['n'], ['n'])).toEqual(['n']);
  expect(broadcastShapes(['n'], ['m'])).toEqual(broadcastShapes(['m'], ['n']));
  expect(broadcastShapes([2], [3])).toBeUndefined();
  expect(broadcastShapes([], [4])).toEqual([4]);
});

test('arithmetic with symbols agrees with arithmetic on their values', () => {
  const dim: fc.Arbitrary<Dim> = fc.oneof(
    fc.integer({ min: 1, max: 9 }),
    fc.constantFrom('a', 'b', 'a*b + 2'),
  );
  const values: Record<string, number> = { a: 5, b: 7 };
  const evaluate = (value: Dim): number =>
    typeof value === 'number'
      ? value
      : value
          .split(' + ')
          .map((term) =>
            term.split('*').reduce((product, factor) => product * (values[factor] ?? Number(factor)), 1),
          )
          .reduce((a, b) => a + b, 0);
  fc.assert(
    fc.property(dim, dim, dim, (a, b, c) => {
      expect(evaluate(addDims(a, b))).toBe(evaluate(a) + evaluate(b));
      expect(evaluate(multiplyDims(a, b))).toBe(evaluate(a) * evaluate(b));
      expect(multiplyDims(addDims(a, b), c)).toBe(addDims(multiplyDims(a, c), multiplyDims(b, c)));
      const quotient = exactQuotient(multiplyDims(a, c), c);
      if (quotient !== undefined) expect(evaluate(quotient)).toBe(evaluate(a));
    }),
  );
});
