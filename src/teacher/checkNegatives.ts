import type { Context, Filtered } from '../core/context.ts';
import { roleShortfall } from '../documents/experienceGaps.ts';
import { parseResume } from '../documents/parseResume.ts';
import type { SkillEvidence } from './skillEvidence.ts';
import { swappedFilter } from './swappedFilter.ts';
import type { ClaimedEvidence, Written } from './written.ts';

/** How far the swapped résumé may be from the matched one in its count of words. */
const wordTolerance = 0.2;

/**
 * What is wrong with the résumés that are not to meet the posting: a removed skill that is still there under some name, a
 * kept one that is gone, a role that does not fall short as it should, a swapped résumé of another size.
 */
export function checkNegatives(
  context: Context,
  { matched, unmatched, swapped }: Pick<Written, 'matched' | 'unmatched' | 'swapped'>,
  claimed: ClaimedEvidence,
  shows: SkillEvidence,
): string[] {
  const check = { context, claimed, shows };
  return [
    ...lacks('unmatched', unmatched, context.filter, check),
    ...(swapped === null ? [] : lacks('swapped', swapped, swappedFilter(context), check)),
    ...(swapped === null ? [] : inserted(swapped, check)),
    ...(swapped === null ? [] : sizes(matched, swapped)),
  ];
}

interface Check {
  readonly context: Context;
  readonly claimed: ClaimedEvidence;
  readonly shows: SkillEvidence;
}

function lacks(
  name: string,
  resume: string,
  { skills: removed, experience }: Filtered,
  { context, claimed, shows }: Check,
): string[] {
  const { roles } = parseResume(resume, { presentYear: Number(context.asOf.slice(0, 4)) });
  const claim = (skill: string) => [claimed.resume.get(skill) ?? ''];
  const skills = context.skills.flatMap((skill) => {
    const isThere = shows(skill, resume, claim(skill));
    if (removed.includes(skill)) return isThere ? [`the ${name} résumé still shows the skill ${skill}`] : [];
    return isThere ? [] : [`the ${name} résumé no longer shows the skill ${skill}, which should stay`];
  });
  const experiences = context.occupations.flatMap(({ title, requiredYears }) => {
    const shortfall = roleShortfall({ title, years: requiredYears }, roles);
    if (title !== experience.title || experience.kind === 'unchanged')
      return shortfall === null ? [] : [`the ${name} résumé falls short as ${title}, where it should not`];
    if (shortfall === null) return [`the ${name} résumé does not fall short as ${title}`];
    if (experience.kind === 'removed')
      return shortfall.kind === 'missing' ? [] : [`the ${name} résumé still has the role ${title}`];
    const held = shortfall.heldYears;
    return held !== null && Math.abs(held - (experience.resumeYears ?? 0)) < 0.5
      ? []
      : [`the ${name} résumé shows ${held ?? 'no'} years as ${title} instead of ${experience.resumeYears}`];
  });
  return [...skills, ...experiences];
}

function inserted(resume: string, { context, claimed, shows }: Check): string[] {
  return context.swap.skills
    .filter((swapped) => !shows(swapped.inserted, resume, [claimed.resume.get(swapped.inserted) ?? '']))
    .map(
      (swapped) => `the swapped résumé does not name ${swapped.inserted} in the place of ${swapped.removed}`,
    );
}

function sizes(matched: string, swapped: string): string[] {
  const lines = (text: string) => text.split('\n').filter((line) => line.trim() !== '').length;
  const words = (text: string) => text.split(/\s+/).length;
  const difference = Math.abs(words(swapped) - words(matched)) / words(matched);
  return [
    ...(lines(swapped) === lines(matched)
      ? []
      : [`the swapped résumé has ${lines(swapped)} lines instead of ${lines(matched)}`]),
    ...(difference <= wordTolerance
      ? []
      : [`the swapped résumé has ${words(swapped)} words, the matched one ${words(matched)}`]),
  ];
}
