import { expect, test } from 'vitest';
import { rjdbFormat } from '../../src/data/formats/rjdb.ts';
import { createStatsCollector } from '../../src/data/stats.ts';
import { rjdbRow } from './rjdbRow.ts';

test('counts and distributions by hand', () => {
  const collector = createStatsCollector();
  const triple = (changes: Record<string, unknown>) =>
    rjdbFormat.toRecord(rjdbRow({ 'Job-Description': 'one two', ...changes }), { file: 'f', line: 1 });
  collector.add(
    triple({ id: 'a', split: 'train', wording: 'exact', 'Resume-matched': 'a b c', 'Resume-unmatched': 'a' }),
  );
  collector.add(
    triple({
      id: 'b',
      wording: 'exact',
      'Resume-matched': 'a b c d e',
      'Resume-swapped': 'x\ny',
      Skills: [],
    }),
  );
  collector.add({
    kind: 'pair',
    id: 'p',
    groupId: 'z',
    split: null,
    posting: 'a',
    resume: 'b - c',
    label: true,
  });
  collector.add({
    kind: 'taggedSentence',
    id: 's',
    groupId: 'z',
    split: 'test',
    tokens: ['u', 'v'],
    tags: {},
  });
  const stats = collector.finish();
  expect(stats).toMatchObject({
    records: 4,
    kinds: { triple: 2, pair: 1, taggedSentence: 1 },
    splits: { train: 1, validation: 0, test: 1, none: 2 },
    groups: {
      count: 2,
      largest: [
        { groupId: 'baker artisan', records: 2 },
        { groupId: 'z', records: 2 },
      ],
    },
    experience: { shortened: 2 },
    labels: { match: 1 },
    styles: { wording: { exact: 2 } },
  });
  // main: 3, 5 and 3 words; type-7 quantiles: p95 of 3, 3, 5 is 3 + .9 · 2
  expect(stats.lengths['main']).toMatchObject({ n: 3, min: 3, p50: 3, max: 5, total: 11 });
  expect(stats.lengths['main'].p95).toBeCloseTo(4.8, 12);
  expect(stats.lengths['posting + main']).toMatchObject({ n: 3, min: 4, p50: 5, max: 7 });
  expect(stats.lengths['swapped']).toMatchObject({ n: 1, p50: 2 });
  expect(stats.lengths['sentence']).toMatchObject({ n: 1, p50: 2 });
  expect(stats.skills).toMatchObject({ n: 2, min: 0, max: 2 });
  expect(createStatsCollector().finish()).toMatchObject({
    records: 0,
    skills: null,
    groups: { count: 0, records: null },
  });
});
