import type { ExperienceGap, ExplanationOutput } from '../core/explanation.ts';
import type { RequirementReading } from '../core/reading.ts';

/** What the `explanation` task asks for, from requirements that were judged one by one: those that are not satisfied. */
export function lackingRequirements(
  requirements: readonly RequirementReading[],
): Required<ExplanationOutput> {
  const lacking = requirements.filter(({ satisfied }) => !satisfied);
  const skills = lacking.filter(({ kind }) => kind === 'skill').flatMap(({ missing }) => missing);
  const missingSkills = [...new Set(skills)];
  const experienceGaps = lacking.filter(({ kind }) => kind === 'role').flatMap(gapsOf);
  return { missingSkills, experienceGaps, explanation: inWords(missingSkills, experienceGaps) };
}

function gapsOf({ missing, evidence, requiredYears, foundYears }: RequirementReading): ExperienceGap[] {
  return missing.map((title) => ({
    kind: evidence === null ? 'missing' : 'shortened',
    title,
    requiredYears: requiredYears ?? null,
    resumeYears: foundYears ?? null,
  }));
}

function inWords(missingSkills: readonly string[], experienceGaps: readonly ExperienceGap[]): string {
  const sentences = experienceGaps.map(({ kind, title, requiredYears, resumeYears }) =>
    kind === 'missing'
      ? `The résumé does not show work as ${title}.`
      : `The posting asks for ${inYears(requiredYears)} as ${title}, the résumé shows ${inYears(resumeYears)}.`,
  );
  if (missingSkills.length > 0) sentences.push(`The résumé does not show ${missingSkills.join(', ')}.`);
  return sentences.length > 0
    ? sentences.join(' ')
    : 'The résumé shows everything that the posting asks for.';
}

function inYears(years: number | null): string {
  const rounded = Math.round((years ?? 0) * 10) / 10;
  return `${rounded} ${rounded === 1 ? 'year' : 'years'}`;
}
