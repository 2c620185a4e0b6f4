import type { Context } from '../core/context.ts';
import { roleShortfall } from '../documents/experienceGaps.ts';
import { parsePosting } from '../documents/parsePosting.ts';
import { parseResume } from '../documents/parseResume.ts';
import { titlesMatch } from '../documents/titles.ts';
import type { SkillEvidence } from './skillEvidence.ts';
import type { ClaimedEvidence, Written } from './written.ts';

/**
 * What is wrong with a posting and the résumé that is to meet it, in words that their writer can act on: a skill or a
 * role that one of them does not show, years that are not those of the context. Empty: nothing.
 */
export function checkDocuments(
  context: Context,
  { posting, matched }: Pick<Written, 'posting' | 'matched'>,
  claimed: ClaimedEvidence,
  shows: SkillEvidence,
): string[] {
  return [
    ...context.skills.flatMap((skill) => [
      ...unless(
        shows(skill, posting, claim(claimed.posting, skill)),
        `the posting does not ask for the skill ${skill}`,
      ),
      ...unless(
        shows(skill, matched, claim(claimed.resume, skill)),
        `the résumé does not show the skill ${skill}`,
      ),
    ]),
    ...postingYears(context, posting),
    ...resumeYears(context, matched),
  ];
}

/** The words claimed for a skill. */
function claim(evidence: ReadonlyMap<string, string>, skill: string): string[] {
  const words = evidence.get(skill);
  return words === undefined ? [] : [words];
}

function unless(holds: boolean, problem: string): string[] {
  return holds ? [] : [problem];
}

function postingYears({ occupations }: Context, posting: string): string[] {
  const asked = parsePosting(posting).requirements.filter((requirement) => requirement.kind === 'experience');
  return occupations.flatMap(({ title, requiredYears }) => {
    const years = asked.filter((role) => titlesMatch(role.title, title)).map((role) => role.years);
    return years.includes(requiredYears)
      ? []
      : [`the posting does not say in one line that it asks for at least ${requiredYears} years as ${title}`];
  });
}

function resumeYears({ occupations, asOf }: Context, resume: string): string[] {
  const { roles } = parseResume(resume, { presentYear: Number(asOf.slice(0, 4)) });
  return occupations.flatMap(({ title, years }) => {
    const shortfall = roleShortfall({ title, years }, roles);
    if (shortfall === null) return [];
    return [
      shortfall.kind === 'missing'
        ? `the résumé has no role that reads as ${title} with its time`
        : `the résumé shows ${shortfall.heldYears} years as ${title} instead of ${years}`,
    ];
  });
}
