import { expect, test } from 'vitest';
import { sparseDot, sparseVector } from '../../src/learners/sparseVector.ts';
import { fitTfidf } from '../../src/learners/tfidf.ts';
import { largestDifference, reference } from './reference.ts';

test('scikit-learn: vocabulary, idf, a row, cosines', () => {
  const { documents } = reference.sparse;
  const { vocabulary, idf, firstRow, pairs, cosines } = reference.tfidf;
  const model = fitTfidf(documents);
  expect([...model.vocabulary.keys()]).toEqual(vocabulary);
  expect(largestDifference(model.inverseDocumentFrequencies, idf)).toBeLessThan(1e-9);
  const { indices, values } = model.transform(documents[0]);
  const dense = new Float64Array(model.width);
  indices.forEach((index, k) => {
    dense[index] = values[k];
  });
  expect(largestDifference(dense, firstRow)).toBeLessThan(1e-9);
  const ours = pairs.map(([a, b]) => sparseDot(model.transform(documents[a]), model.transform(documents[b])));
  expect(largestDifference(ours, cosines)).toBeLessThan(1e-9);
});

test('by hand: two documents', () => {
  // idf(a) = ln(3/3) + 1 = 1; idf(b) = idf(c) = ln(3/2) + 1 = 1.405465
  const model = fitTfidf([
    ['a', 'b'],
    ['c', 'a'],
  ]);
  const rare = Math.log(1.5) + 1;
  const { values } = model.transform(['b', 'a', 'a']);
  // (2, 1.405465) / √(4 + 1.405465²)
  expect([...values]).toEqual([2 / Math.hypot(2, rare), rare / Math.hypot(2, rare)]);
});

test('unknown tokens are ignored, an unknown document is the zero vector', () => {
  const model = fitTfidf([['a'], ['a', 'b']], { minimumDocuments: 2 });
  expect(model.width).toBe(1);
  expect([...model.transform(['b', 'z', 'a']).values]).toEqual([1]);
  expect(model.transform(['b']).indices).toHaveLength(0);
  expect(model.transform([]).values).toHaveLength(0);
});

test('sparse vectors: order of entries does not matter, the dot product meets only common positions', () => {
  const a = sparseVector(
    new Map([
      [10, 2],
      [9, 3],
      [100, 1],
    ]),
  );
  expect([...a.indices]).toEqual([9, 10, 100]);
  expect([...a.values]).toEqual([3, 2, 1]);
  const b = sparseVector(
    new Map([
      [0, 5],
      [10, 7],
      [101, 1],
    ]),
  );
  expect(sparseDot(a, b)).toBe(14);
});
