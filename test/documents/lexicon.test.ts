import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commonSkillAliases } from '../../src/documents/commonSkillAliases.ts';
import { createSkillLexicon } from '../../src/documents/lexicon.ts';
import { withCommonAliases } from '../../src/documents/withCommonAliases.ts';

const lexicon = createSkillLexicon(commonSkillAliases);

test.each([
  ['JS', 'JavaScript'],
  ['k8s', 'Kubernetes'],
  ['MS Excel', 'Microsoft Excel'],
  ['ms-excel', 'Microsoft Excel'],
  ['Kubernetes', 'Kubernetes'],
  ['Yodelling', null],
  ['', null],
])('canonical(%j) is %j', (name, canonical) => {
  expect(lexicon.canonical(name)).toBe(canonical);
});

test('the longest name on word boundaries, with its offsets', () => {
  const text = 'Used MS SQL Server, javascripts and JS.';
  expect(lexicon.find(text).map(({ name, start, end }) => [name, text.slice(start, end)])).toEqual([
    ['Microsoft SQL Server', 'MS SQL Server'],
    ['JavaScript', 'JS'],
  ]);
});

test('plain words count only in their own case, leading signs must stand', () => {
  expect(lexicon.find('in other words, excel at it')).toEqual([]);
  // Also where other spellings of the same skill count in any case.
  expect(lexicon.find('She had to go and react, an agile maven')).toEqual([]);
  expect(lexicon.find('golang, reactjs, Agile').map(({ name }) => name)).toEqual(['Go', 'React', 'Agile']);
  expect(lexicon.find('Word and Excel').map((found) => found.name)).toEqual([
    'Microsoft Word',
    'Microsoft Excel',
  ]);
  expect(lexicon.find('a net worth')).toEqual([]);
  expect(lexicon.find('a .NET shop')).toEqual([{ name: '.NET', start: 2, end: 6 }]);
});

test('no alias means two skills', () => {
  const seen = new Map<string, string>();
  for (const { alias, canonical } of commonSkillAliases) {
    expect(seen.get(alias) ?? canonical, alias).toBe(canonical);
    seen.set(alias, canonical);
  }
});

test('found skills never overlap and are known', () => {
  const words = commonSkillAliases.slice(0, 60).map((entry) => entry.alias);
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 30 }), (parts) => {
      const text = parts.join(' ');
      let from = 0;
      for (const { start, end, name } of lexicon.find(text)) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(lexicon.canonical(text.slice(start, end))).toBe(name);
        from = end;
      }
    }),
  );
});

test('common spellings stand behind those given, under the names given', () => {
  const both = createSkillLexicon(withCommonAliases([{ alias: 'Kube', canonical: 'Kubernetes platform' }]));
  expect(both.canonical('k8s')).toBe('Kubernetes');
  const renamed = createSkillLexicon(
    withCommonAliases([{ alias: 'kubernetes', canonical: 'Kubernetes platform' }]),
  );
  expect(renamed.canonical('k8s')).toBe('Kubernetes platform');
  expect(renamed.canonical('JS')).toBe('JavaScript');
});
