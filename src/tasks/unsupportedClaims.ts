import type { EditingInput } from '../core/editing.ts';
import { createEvidenceCheck } from '../documents/evidence.ts';
import { parseResume } from '../documents/parseResume.ts';
import { normaliseSkillName } from '../documents/skillNames.ts';
import { titlesMatch } from '../documents/titles.ts';
import { numbersOf } from './numbersOf.ts';

/** Whatever is more is cut: claims are compared pairwise. */
const maximumClaims = 500;

/**
 * What an edited résumé claims (its skills, job titles and numbers, years included), and how much of that neither the
 * résumé given nor the allowed facts support: a skill or title that does not stand there and is no other form of one
 * that does, a number that stands in neither.
 */
export function unsupportedClaims(
  { resume, allowedFacts: { skills, experience } }: EditingInput,
  edited: string,
): { readonly claims: number; readonly unsupported: number } {
  const given = parseResume(resume);
  const claimed = parseResume(edited);
  const title = experience ? [experience.title] : [];
  const stands = createEvidenceCheck([resume, ...skills, ...title].join('\n'));
  const titles = [...given.roles.slice(0, maximumClaims).map((role) => role.title), ...title];
  // Whole words: the allowed "R" is no licence to add "Kubernetes", nor "Java" one to add "JavaScript".
  const isSkill = (name: string) => stands(name) || skills.some((skill) => createEvidenceCheck(name)(skill));
  const isTitle = (name: string) => stands(name) || titles.some((other) => titlesMatch(name, other));
  const numbers = new Set([
    ...numbersOf([resume, ...skills, ...title].join('\n')),
    ...[experience?.years, experience?.startYear, experience?.endYear],
  ]);
  const supported = [
    ...distinct(claimed.skills.map(({ text }) => text)).map(isSkill),
    ...distinct(claimed.roles.map((role) => role.title)).map(isTitle),
    ...numbersOf(edited).map((number) => numbers.has(number)),
  ];
  return { claims: supported.length, unsupported: supported.filter((is) => !is).length };
}

function distinct(names: readonly string[]): string[] {
  const normalised = names.map(normaliseSkillName).filter((name) => name !== '');
  return [...new Set(normalised)].slice(0, maximumClaims);
}
