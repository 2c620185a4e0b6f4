import type { Context, ContextOccupation, ContextSwap, Filtered } from '../../core/context.ts';
import type { Random } from '../../core/random.ts';
import type { SkillNode } from '../graphData.ts';
import { drawNumber, drawOne, drawWeighted } from './draw.ts';

/** 1 to 3 skills are removed. */
const removedOdds = [0.34, 0.38, 0.28];
const fewestLeft = 3;

/** The skills that the negatives lack: 1 to 3 of those that can be left out, but three stay. */
export function drawRemoved(
  skills: readonly SkillNode[],
  canBeLeftOut: (skill: SkillNode) => boolean,
  random: Random,
): SkillNode[] {
  const count = Math.max(1, Math.min(drawNumber(removedOdds, random), skills.length - fewestLeft));
  return random.shuffle(skills).filter(canBeLeftOut).slice(0, count);
}

/**
 * What the unmatched résumé lacks: the removed skills, and one experience left out, shortened below what is required, or
 * neither; about as often as in RJDB.
 */
export function drawFilter(
  removed: readonly SkillNode[],
  occupations: readonly ContextOccupation[],
  random: Random,
): Filtered {
  const shortenable = occupations.filter(({ requiredYears }) => requiredYears > 1);
  const kinds = [
    { kind: 'removed' as const, odds: occupations.length > 1 ? 0.29 : 0 },
    { kind: 'shortened' as const, odds: shortenable.length > 0 ? 0.38 : 0 },
    { kind: 'unchanged' as const, odds: 0.33 },
  ];
  const kind = drawWeighted(kinds, ({ odds }) => odds, random)?.kind ?? 'unchanged';
  return {
    skills: removed.map(({ name }) => name),
    experience: drawExperience(kind, occupations, shortenable, random),
  };
}

function drawExperience(
  kind: Filtered['experience']['kind'],
  occupations: readonly ContextOccupation[],
  shortenable: readonly ContextOccupation[],
  random: Random,
): Filtered['experience'] {
  if (kind === 'unchanged') return { kind, title: null, requiredYears: null, resumeYears: null };
  const { title, requiredYears } = drawOne(kind === 'removed' ? occupations : shortenable, random);
  const resumeYears = kind === 'removed' ? 0 : 1 + random.integer(requiredYears - 1);
  return { kind, title, requiredYears, resumeYears };
}

/** Half of the swaps leave the years alone, so that nothing but reading the skills tells them. */
const movedYearsOdds = 0.5;

/** The distractors, one for each removed skill in this order; and in half of the contexts years that are moved. */
export function drawSwap(
  removed: readonly SkillNode[],
  distractors: readonly SkillNode[],
  occupations: readonly ContextOccupation[],
  random: Random,
): ContextSwap {
  const pairs = removed.map(({ name }, at) => ({ removed: name, inserted: distractors[at].name }));
  const movesYears = random.next() < movedYearsOdds;
  return { skills: pairs, experience: movesYears ? drawMovedYears(occupations, random) : null };
}

function drawMovedYears(
  occupations: readonly ContextOccupation[],
  random: Random,
): ContextSwap['experience'] {
  const donors = occupations.filter(({ requiredYears }) => requiredYears > 1);
  if (occupations.length < 2 || donors.length === 0) return null;
  const from = drawOne(donors, random);
  const to = drawOne(
    occupations.filter(({ title }) => title !== from.title),
    random,
  );
  const least = from.years - from.requiredYears + 1;
  const movedYears = least + random.integer(from.years - least);
  return { from: from.title, to: to.title, movedYears };
}

const postingLayouts: readonly Context['style']['posting'][] = [
  'markdownNumbered',
  'boldBullets',
  'plainDashes',
  'capitalsSemicolons',
  'paragraphs',
  'conversational',
];
const resumeLayouts: readonly Context['style']['resume'][] = [
  'markdownBullets',
  'numberedTerse',
  'commaLine',
  'categories',
  'achievements',
  'narrative',
];
const dateStyles: readonly Context['style']['dates'][] = [
  'years',
  'months',
  'numericMonths',
  'sentence',
  'duration',
];
const wordings: readonly Context['style']['wording'][] = ['exact', 'mixed', 'paraphrased'];

/** Each layout, date style and wording as likely, independent of each other and of all else. */
export function drawStyle(random: Random): Context['style'] {
  return {
    posting: drawOne(postingLayouts, random),
    resume: drawOne(resumeLayouts, random),
    dates: drawOne(dateStyles, random),
    wording: drawOne(wordings, random),
  };
}
