import { expect, test } from 'vitest';
import { titleEvidence } from '../../src/graph/titleEvidence.ts';
import { createWordSpread } from '../../src/graph/titles/wordSpread.ts';

const welders = [
  'Pipe Welder',
  'Spot Welder',
  'Arc Welder',
  'Steel Welder',
  'Rod Welder',
  'Naumkeag Welder',
  'MIG Welder',
];
const fitters = Array.from({ length: 120 }, () => [
  'Pipe Fitter',
  'Spot Fitter',
  'Arc Fitter',
  'Steel Fitter',
  'Rod Fitter',
]);

test('words of one occupation alone are not known, abbreviations that people know are', () => {
  const words = createWordSpread([welders, ...fitters]);
  expect(['pipe', 'Steel Pipe', 'Naumkeag', 'pipe naumkeag', 'MIG'].map(words.isKnown)).toEqual([
    true,
    true,
    false,
    false,
    true,
  ]);
  const two = createWordSpread([welders, ['Naumkeag Fitter'], ...fitters]);
  expect([two.isKnown('naumkeag'), two.isFamiliar('naumkeag')]).toEqual([true, false]);
});

test('in a small classification every word is rare, and none is left out', () => {
  expect(createWordSpread([welders]).isKnown('Naumkeag')).toBe(true);
});

test('titles tell no skill in words that no other occupation knows, where they tell enough', () => {
  const fact = (id: string, alternateTitles: readonly string[]) => ({
    id,
    title: id,
    group: { code: '51', title: 'Production' },
    alternateTitles,
    related: [],
  });
  const others = fitters.map((titles, at) => fact(`fitter ${at}`, titles));
  const told = (titles: readonly string[]) =>
    titleEvidence([fact('welder', titles), ...others])
      .get('welder')
      ?.map(({ name }) => name) ?? [];
  expect(told(welders)).toContain('MIG welding');
  expect(told(welders)).not.toContain('Naumkeag welding');
  expect(told(welders.slice(3, 6))).toContain('Naumkeag welding');
});
