import { expect, test } from 'vitest';
import { listedLifts } from '../../src/documents/candidates/listedLifts.ts';
import { listedTable, readListed } from '../../src/documents/candidates/listedNames.ts';
import { nameHash, pairHash, readHashed, writeHashed } from '../../src/documents/candidates/nameHash.ts';
import { knowledgeOfTable } from '../../src/documents/candidates/nameTable.ts';

test('hashes: 53 bits of their own for each name, pairs in either order', () => {
  const names = Array.from({ length: 20_000 }, (_, place) => `name ${place}`);
  const hashes = names.map(nameHash);
  expect(new Set(hashes).size).toBe(names.length);
  expect(hashes.every(Number.isSafeInteger)).toBe(true);
  expect(pairHash(hashes[1], hashes[2])).toBe(pairHash(hashes[2], hashes[1]));
  const pairs = new Set(
    hashes.slice(0, 200).flatMap((a, place) => hashes.slice(place + 1, 200).map((b) => pairHash(a, b))),
  );
  expect(pairs.size).toBe((200 * 199) / 2);
  expect(readHashed(writeHashed(new Map([[hashes[7], 3]])))).toEqual(new Map([[hashes[7], 3]]));
});

/** 100 postings: 20 list Solr and Lucene, 20 more Solr, 2 Java and Solr, the others Java alone. */
const postings = Array.from({ length: 100 }, (_, place) => {
  if (place < 20) return new Set(['solr', 'lucene']);
  if (place < 40) return new Set(['solr']);
  return place < 42 ? new Set(['java', 'solr']) : new Set(['java']);
});
const listed = readListed(
  listedTable(
    new Map([
      ['solr', 42],
      ['lucene', 20],
      ['java', 60],
    ]),
    postings,
  ),
);

test('names are counted, and pairs that postings list three times', () => {
  const [solr, lucene, java] = ['solr', 'lucene', 'java'].map(nameHash);
  expect([listed.count(solr), listed.count(nameHash('cobol')), listed.postings]).toEqual([42, 0, 100]);
  expect([listed.together(solr, lucene), listed.together(java, solr)]).toEqual([20, 0]);
});

test('lift: how much likelier postings with the names around list a name', () => {
  const none = { records: 0, names: {}, pairs: {}, words: {}, nameWords: [] };
  const candidates = [{ name: 'solr', line: 0, isKnown: true }];
  const lift = listedLifts(candidates, [{ rank: 5 }], knowledgeOfTable(none, listed));
  // P(lucene) = 20.5 / 100; given Solr (20 + 3 · 0.205) / (42 + 3)
  const expected = Math.log((20 + 3 * 0.205) / 45 / 0.205);
  expect(lift('lucene')).toEqual([expected, expected, expected, 1]);
  expect(lift('java')[0]).toBeLessThan(0);
  // Alone with itself there is nothing around it.
  expect(lift('solr')).toEqual([0, 0, 0, 0]);
});
