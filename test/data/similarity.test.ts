import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createRandom } from '../../src/core/random.ts';
import { openDataset } from '../../src/data/dataset.ts';
import { NearDuplicateIndex } from '../../src/data/similarity/nearDuplicates.ts';
import { jaccard, shinglesOf, unionOf } from '../../src/data/similarity/shingles.ts';
import { slowdown } from '../slowdown.ts';

const sample = fileURLToPath(new URL('../../datasets/sample', import.meta.url));

/** The runs of three words as strings: the definition itself. */
function plainShingles(text: string): Set<string> {
  const list =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}+#]+/gu) ?? [];
  return new Set(
    list.slice(0, Math.max(1, list.length - 2)).map((_, start) => list.slice(start, start + 3).join(' ')),
  );
}

function plainJaccard(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  let common = 0;
  for (const shingle of first) if (second.has(shingle)) common++;
  return common / (first.size + second.size - common);
}

test('Jaccard similarity by hand', () => {
  // "a b c d" → abc, bcd; "b c d e" → bcd, cde: one of three in common.
  expect(jaccard(shinglesOf('A, b c: d'), shinglesOf('b c d e'))).toBeCloseTo(1 / 3, 12);
  expect(jaccard(shinglesOf('a b'), shinglesOf('A B'))).toBe(1);
  expect(jaccard(shinglesOf('a b'), shinglesOf('b a'))).toBe(0);
  expect(jaccard(shinglesOf(''), shinglesOf(''))).toBe(0);
  expect(shinglesOf('x y z x y z x y z')).toHaveLength(3);
  expect(unionOf(Uint32Array.of(1, 3), Uint32Array.of(2, 3, 4))).toEqual(Uint32Array.of(1, 2, 3, 4));
});

async function sampleTexts(): Promise<string[]> {
  const texts: string[] = [];
  for await (const record of (await openDataset(sample)).records({ split: 'test' })) {
    if (record.kind === 'triple')
      texts.push(record.resumeMatched, record.resumeUnmatched, record.negatives?.swapped ?? '');
  }
  return texts;
}

test('on the sample the pairs found are those of brute force', async () => {
  const texts = await sampleTexts();
  const index = new NearDuplicateIndex();
  for (const text of texts) index.add(shinglesOf(text));
  const plain = texts.map(plainShingles);
  const expected: string[] = [];
  for (let second = 0; second < texts.length; second++) {
    for (let first = 0; first < second; first++) {
      if (plainJaccard(plain[first], plain[second]) >= 0.7) expected.push(`${first} ${second}`);
    }
  }
  const found = index.pairs(0.7);
  // A record's own résumés are near-duplicates by design, so there is much to find.
  expect(expected.length).toBeGreaterThan(50);
  expect(found.map(({ first, second }) => `${first} ${second}`).sort()).toEqual(expected.sort());
  for (const { first, second, similarity } of found) {
    expect(similarity).toBeCloseTo(plainJaccard(plain[first], plain[second]), 12);
  }
});

test('copies with a growing share of changed words are found down to the threshold', async () => {
  const random = createRandom(5);
  const texts = (await sampleTexts()).filter((_, number) => number % 3 === 0);
  const index = new NearDuplicateIndex();
  const versions = texts.flatMap((text) => [
    text,
    ...[0.01, 0.03, 0.05, 0.08, 0.12].map((share) =>
      text.replace(/\S+/g, (word) => (random.next() < share ? `w${random.integer(1e6)}` : word)),
    ),
  ]);
  const plain = versions.map(plainShingles);
  for (const version of versions) index.add(shinglesOf(version));
  const found = new Set(index.pairs(0.7).map(({ first, second }) => `${first} ${second}`));
  let near = 0;
  let missed = 0;
  for (let start = 0; start < versions.length; start += 6) {
    for (let second = start; second < start + 6; second++) {
      for (let first = start; first < second; first++) {
        const isNear = plainJaccard(plain[first], plain[second]) >= 0.7;
        near += isNear ? 1 : 0;
        missed += isNear && !found.has(`${first} ${second}`) ? 1 : 0;
        if (!isNear) expect(found.has(`${first} ${second}`)).toBe(false);
      }
    }
  }
  expect(near).toBeGreaterThan(300);
  // At .7 a pair escapes with probability .0002.
  expect(missed).toBeLessThanOrEqual(2);
});

test('time grows with the documents, not with their square', () => {
  const random = createRandom(9);
  const documents = Array.from({ length: 10_000 }, () =>
    shinglesOf(Array.from({ length: 40 }, () => `w${random.integer(5000)}`).join(' ')),
  );
  const indexes = new Map(
    [10_000, 1250].map((count) => {
      const index = new NearDuplicateIndex();
      for (const document of documents.slice(0, count)) index.add(document);
      return [count, index];
    }),
  );
  expect(slowdown((count) => indexes.get(count)?.pairs(0.7), 10_000, 8)).toBeLessThan(3);
});

test('a thousand copies of one are no trap: each is told of, but not with every other', () => {
  const boilerplate = shinglesOf('we are an equal opportunity employer and value diversity at our company');
  const index = new NearDuplicateIndex();
  for (let count = 0; count < 1000; count++) index.add(boilerplate);
  const pairs = index.pairs(0.7);
  expect(new Set(pairs.map(({ second }) => second)).size).toBe(999);
  // All with all would be 499,500.
  expect(pairs.length).toBeLessThanOrEqual(100 * 1000);
});
