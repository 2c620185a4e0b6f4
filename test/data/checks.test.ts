import { expect, test } from 'vitest';
import type { DatasetRecord } from '../../src/core/record.ts';
import type { Check, Finding } from '../../src/data/checks/check.ts';
import { createDuplicatesCheck } from '../../src/data/checks/duplicates.ts';
import { createLabelNoiseCheck } from '../../src/data/checks/labelNoise.ts';
import { createLeakageCheck } from '../../src/data/checks/leakage.ts';
import { createNearDuplicatesCheck } from '../../src/data/checks/nearDuplicates.ts';
import { rjdbFormat } from '../../src/data/formats/rjdb.ts';
import { rjdbRow } from './rjdbRow.ts';

function run(check: Check, records: readonly DatasetRecord[]): Record<string, Finding> {
  records.forEach((record, index) => {
    check.add({ record, file: 'f', line: index + 1 });
  });
  return Object.fromEntries(check.finish().map((finding) => [finding.id, finding]));
}

const triple = (changes: Record<string, unknown>) =>
  rjdbFormat.toRecord(rjdbRow(changes), { file: 'f', line: 1 });
const pair = (
  id: string,
  posting: string,
  resume: string,
  label: boolean,
  split: 'train' | 'test' | null = null,
) =>
  ({
    kind: 'pair',
    id,
    groupId: `group of ${posting}`,
    split,
    posting,
    resume,
    label,
  }) satisfies DatasetRecord;

test('duplicates: the same texts but for case, white space and punctuation; another negative is another record', () => {
  const found = run(createDuplicatesCheck({ duplicates: 0, contradictions: 0 }), [
    triple({ id: 'a' }),
    triple({
      id: 'b',
      'Job-Description': String(rjdbRow()['Job-Description']).toUpperCase().replaceAll('\n', '\n\n'),
    }),
    triple({ id: 'c', 'Resume-unmatched': 'something else' }),
    triple({ id: 'd', 'Resume-swapped': 'swapped' }),
  ]);
  expect(found['duplicates']).toMatchObject({
    count: 1,
    of: 4,
    share: 0.25,
    exceeded: true,
    examples: [{ ids: ['a', 'b'], places: ['f:1', 'f:2'] }],
  });
  expect(found['contradictions']).toBeUndefined();
});

test('pairs: a copy with the other label contradicts', () => {
  const found = run(createDuplicatesCheck({ duplicates: 0.5, contradictions: 0 }), [
    pair('a', 'P', 'R', true),
    pair('b', 'p!', 'r', false),
    pair('c', 'P', 'R', true),
    pair('d', 'P', 'R2', true),
  ]);
  expect(found['duplicates']).toMatchObject({ count: 1, of: 4, exceeded: false });
  expect(found['contradictions']).toMatchObject({
    count: 1,
    of: 4,
    exceeded: true,
    examples: [{ ids: ['a', 'b'] }],
  });
});

const long = (changed = '') =>
  `${Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ')} ${changed}`;

test('near-duplicates: records that are nearly, not wholly, the same', () => {
  const records = [
    pair('a', long(), 'r one two three', true),
    pair('b', long('and more'), 'r one two three', true),
    pair('c', long(), 'r one two three', true),
    pair('d', 'quite another text about something else', 'r', true),
  ];
  const found = run(createNearDuplicatesCheck({ similarity: 0.7, nearDuplicates: 0 }), records)[
    'near-duplicates'
  ];
  // b is like a; c is an exact copy of a, but only nearly b.
  expect(found).toMatchObject({ count: 2, of: 4, exceeded: true });
  expect(found.examples.map(({ ids }) => ids)).toEqual([
    ['a', 'b'],
    ['b', 'c'],
  ]);
  expect(
    run(createNearDuplicatesCheck({ similarity: 0.99, nearDuplicates: 0 }), records)['near-duplicates'].count,
  ).toBe(0);
});

test('label noise by hand', () => {
  const filtered = (Skills: string[]) => ({
    'Filtered-information': { Skills, Experience: 'the same job experience' },
  });
  const thresholds = { stillEvidenced: 0.3, neverEvidenced: null, uncleanRecords: 0.7 };
  const found = run(createLabelNoiseCheck(thresholds), [
    // clean: Sourdough is there before and gone after, in the swapped one too
    triple({ id: 'a', ...filtered(['Sourdough']), 'Resume-swapped': 'Rye' }),
    // Oven care still stands in the unmatched résumé; Sourdough in the swapped one
    triple({ id: 'b', ...filtered(['Sourdough', 'Oven care']), 'Resume-swapped': 'SOURDOUGH.' }),
    // Pastry stood nowhere; "Oven" only as a part of a word
    triple({
      id: 'c',
      ...filtered(['Pastry', 'Oven']),
      'Resume-matched': 'Ovens',
      'Resume-unmatched': 'Ovens',
    }),
    // noise in the swapped one alone: clean, as the word is defined
    triple({ id: 'e', ...filtered(['Sourdough']), 'Resume-swapped': 'sourdough' }),
    // nothing removed: not counted
    triple({ id: 'd', ...filtered([]) }),
  ]);
  expect(found['still-evidenced']).toMatchObject({ count: 1, of: 6, share: 1 / 6, exceeded: false });
  expect(found['still-evidenced'].examples).toEqual([{ ids: ['b'], places: ['f:2'], note: 'Oven care' }]);
  expect(found['still-evidenced-swapped']).toMatchObject({ count: 2, of: 4, exceeded: true });
  expect(found['never-evidenced']).toMatchObject({ count: 2, of: 6, threshold: null, exceeded: false });
  expect(found['unclean-labels']).toMatchObject({ count: 2, of: 4, exceeded: false });
});

test('leakage: the same group, the same text and nearly the same text on two sides', () => {
  const thresholds = { similarity: 0.7, leakage: 0 };
  const clean = [
    pair('a', long('alpha'), 'a résumé of its own, number one', true, 'train'),
    // nearly the same posting, but on the same side
    pair('b', long('gamma'), 'quite another résumé, the second', false, 'train'),
    pair('c', 'a posting for the test', 'third text with other words', true, 'test'),
    pair('d', long('alpha'), 'third text with other words', true, null),
  ];
  const none = run(createLeakageCheck(thresholds), clean);
  expect(Object.values(none).map(({ count, of }) => [count, of])).toEqual([
    [0, 3],
    [0, 3],
    [0, 3],
  ]);
  const found = run(createLeakageCheck(thresholds), [
    ...clean,
    { ...pair('e', 'a posting for the test', 'fourth and different', true, 'train') },
    { ...pair('f', long('beta'), 'fifth and different', true, 'test') },
  ]);
  expect(found['leakage-groups']).toMatchObject({ count: 1, of: 4, exceeded: true });
  expect(found['leakage-postings']).toMatchObject({ count: 2, of: 4, exceeded: true });
  expect(found['leakage-groups'].examples[0].ids).toEqual(['c', 'e']);
  expect(found['leakage-postings'].examples.map(({ ids }) => ids)).toEqual([
    ['c', 'e'],
    ['a', 'f'],
    ['b', 'f'],
  ]);
  expect(found['leakage-resumes']).toMatchObject({ count: 0, exceeded: false });
});

test('without splits there is nothing to leak', () => {
  expect(createLeakageCheck({ similarity: 0.7, leakage: 0 }).finish()).toEqual([]);
});
