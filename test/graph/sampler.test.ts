import { expect, test } from 'vitest';
import { type Context, contextSchema } from '../../src/core/context.ts';
import { normaliseSkillName } from '../../src/documents/skillNames.ts';
import { titlesMatch } from '../../src/documents/titles.ts';
import { readSkillGraph } from '../../src/graph/graphFolder.ts';
import { graphLexicon } from '../../src/graph/graphLexicon.ts';
import { createContextSampler } from '../../src/graph/sampler.ts';

const graph = await readSkillGraph('datasets/graph');
const sample = (seed: number, count: number, options = {}) => [
  ...createContextSampler(graph, { seed, ...options }).contexts(0, count),
];
const contexts = sample(5, 400);

function monthOf(text: string): number {
  const [year, month] = text.split('-').map(Number);
  return 12 * year + month;
}

const check = (title: string, holds: (context: Context) => boolean) =>
  test(title, () => {
    expect(contexts.filter((context) => !holds(context)).map(({ id }) => id)).toEqual([]);
  });

check('every context is one by the schema', (context) => contextSchema.safeParse(context).success);
check('durations add up to calendar months', ({ occupations }) =>
  occupations.every(({ start, end, years }) => monthOf(end) - monthOf(start) === 12 * years),
);
check(
  'each occupation begins where the next older one ends; only the latest may go on',
  ({ occupations, asOf }) =>
    occupations.every(
      ({ start, end, isCurrent }, at) =>
        (at + 1 === occupations.length || occupations[at + 1].end === start) &&
        end <= asOf &&
        (!isCurrent || (at === 0 && end === asOf)),
    ),
);
check('required years are at most the years', ({ occupations }) =>
  occupations.every(({ years, requiredYears }) => requiredYears >= 1 && requiredYears <= years),
);
check('titles cannot be taken for each other', ({ occupations }) =>
  occupations.every(({ title }, at) =>
    occupations.slice(at + 1).every((other) => !titlesMatch(title, other.title)),
  ),
);
const spellings = new Map(graph.data.skills.map(({ name, aliases }) => [name, [name, ...aliases]]));
check('no title names a skill that a résumé with it must lack', ({ occupations, filter, distractors }) => {
  const titles = occupations.map(({ title }) => ` ${normaliseSkillName(title)} `);
  return [...filter.skills, ...distractors]
    .flatMap((skill) => spellings.get(skill) ?? [])
    .every((name) => titles.every((title) => !title.includes(` ${normaliseSkillName(name)} `)));
});
check('a title that many occupations bear is drawn for none but its own', ({ occupations }) =>
  occupations.every(({ occupationId, title }) => {
    const bearers = graph.data.occupations.filter(({ titles }) => titles.includes(title));
    const own = graph.occupation(occupationId);
    return bearers.length <= 2 || title === own?.titles[0] || title === own?.title;
  }),
);
check('every skill is used in an occupation, and nothing else is', ({ occupations, skills }) => {
  const used = new Set(occupations.flatMap((occupation) => occupation.skills));
  return used.size === skills.length && skills.every((skill) => used.has(skill));
});
check('skills, extra skills and distractors are different', ({ skills, extraSkills, distractors }) => {
  const all = [...skills, ...extraSkills, ...distractors].map(normaliseSkillName);
  return new Set(all).size === all.length;
});
check(
  'one to three skills are filtered, and three stay',
  ({ skills, filter }) =>
    filter.skills.length >= 1 &&
    filter.skills.length <= 3 &&
    filter.skills.every((skill) => skills.includes(skill)) &&
    skills.length - filter.skills.length >= 3,
);
check('filtered experience falls below what is required', ({ occupations, filter: { experience } }) => {
  const { kind, title, requiredYears, resumeYears } = experience;
  if (kind === 'unchanged') return title === null && requiredYears === null && resumeYears === null;
  const occupation = occupations.find((other) => other.title === title);
  if (!occupation || occupation.requiredYears !== requiredYears || resumeYears === null) return false;
  return kind === 'removed'
    ? resumeYears === 0 && occupations.length > 1
    : resumeYears >= 1 && resumeYears < occupation.requiredYears;
});
check(
  'a swap replaces exactly the filtered skills by distractors',
  ({ filter, swap, distractors }) =>
    swap.skills.length === filter.skills.length &&
    swap.skills.every(
      ({ removed, inserted }, at) => removed === filter.skills[at] && distractors.includes(inserted),
    ),
);
check(
  'moved years leave too few, and at least one, where they were',
  ({ occupations, swap: { experience } }) => {
    if (experience === null) return true;
    const from = occupations.find(({ title }) => title === experience.from);
    const left = from ? from.years - experience.movedYears : 0;
    return from !== undefined && left >= 1 && left < from.requiredYears && experience.to !== experience.from;
  },
);

test('no removed skill is named by what stays, in any spelling that the graph knows', () => {
  const lexicon = graphLexicon(graph.data);
  const named = contexts.flatMap(({ id, skills, extraSkills, filter, swap }) => {
    const staying = [
      ...skills.filter((skill) => !filter.skills.includes(skill)),
      ...extraSkills,
      ...swap.skills.map(({ inserted }) => inserted),
    ];
    const words = staying.map((skill) => ` ${normaliseSkillName(skill)} `);
    return filter.skills
      .filter(
        (removed) =>
          words.some((text) => text.includes(` ${normaliseSkillName(removed)} `)) ||
          staying.some((skill) => lexicon.canonical(skill) === lexicon.canonical(removed)),
      )
      .map((removed) => `${id}: ${removed}`);
  });
  expect(named).toEqual([]);
});

test('which of two exchanged skills is asked for is left to chance', () => {
  // Over many contexts each skill is removed about as often as inserted: the sign test on the commonest ones.
  const counts = new Map<string, { removed: number; inserted: number }>();
  for (const { removed, inserted } of contexts.flatMap(({ swap }) => swap.skills)) {
    for (const [name, role] of [
      [removed, 'removed'],
      [inserted, 'inserted'],
    ] as const) {
      const known = counts.get(name) ?? { removed: 0, inserted: 0 };
      counts.set(name, { ...known, [role]: known[role] + 1 });
    }
  }
  const common = [...counts.values()]
    .sort((a, b) => b.removed + b.inserted - a.removed - a.inserted)
    .slice(0, 40);
  const [removed, all] = [
    common.reduce((sum, each) => sum + each.removed, 0),
    common.reduce((sum, each) => sum + each.removed + each.inserted, 0),
  ];
  // A fair coin: within three standard deviations of a half.
  expect(Math.abs(removed / all - 0.5)).toBeLessThan(3 * Math.sqrt(0.25 / all));
});

test('a context depends on graph, seed and number only', () => {
  expect(sample(5, 20)).toEqual(contexts.slice(0, 20));
  expect([...createContextSampler(graph, { seed: 5 }).contexts(100, 103)]).toEqual(contexts.slice(100, 103));
  expect(sample(6, 20)).not.toEqual(contexts.slice(0, 20));
  expect(new Set(contexts.map(({ seed }) => seed)).size).toBe(contexts.length);
  expect(contexts[0]).toMatchObject({ graphDigest: graph.digest });
});

test('a group of occupations is in one split, the same for every seed and selection of groups', () => {
  const splits = new Map(contexts.map(({ groupId, split }) => [groupId, split]));
  const others = [...sample(99, 400), ...sample(5, 100, { groups: ['29'] })];
  for (const { groupId, split } of [...contexts, ...others]) expect(split).toBe(splits.get(groupId) ?? split);
  const shares = (split: string) =>
    contexts.filter((context) => context.split === split).length / contexts.length;
  expect(shares('train')).toBeGreaterThan(0.6);
  expect(shares('train')).toBeLessThan(0.8);
  expect(shares('test')).toBeGreaterThan(0.08);
});

test('groups come in their shares in every stretch, and can be chosen', () => {
  const count = (some: readonly Context[], code: string) =>
    some.filter(({ stratum }) => stratum.code === code).length;
  const codes = [...new Set(contexts.map(({ stratum }) => stratum.code))];
  expect(codes.length).toBeGreaterThan(18);
  for (const code of codes) {
    expect(
      Math.abs(count(contexts.slice(0, 200), code) - count(contexts.slice(200), code)),
    ).toBeLessThanOrEqual(4);
  }
  const chosen = sample(5, 40, { groups: ['29', 'computer and mathematical'] });
  expect(count(chosen, '29') + count(chosen, '15')).toBe(40);
  expect(() => sample(5, 1, { groups: ['Wizards'] })).toThrow(/no occupation group Wizards[\s\S]*Management/);
});
