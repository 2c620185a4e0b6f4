import { type ExplanationOutput, explanationInputSchema } from '../core/explanation.ts';
import { createEvidenceCheck } from '../documents/evidence.ts';
import { roleShortfall } from '../documents/experienceGaps.ts';
import { contentWords } from './contentWords.ts';
import { readRequirements, readResume } from './readDocuments.ts';

/** A skill counts as evidenced with at least this share of its content words in the résumé. */
const enoughWords = 0.5;

/**
 * What a posting asks for by name and a résumé does not show: a skill that does not stand in it and of whose words most
 * are absent, a role under no matching title, or held for too few years by the dates.
 */
export const lexicalExplanation = {
  version: '1',
  answer(input: unknown): ExplanationOutput {
    const { posting, resume } = explanationInputSchema.parse(input);
    const requirements = readRequirements(posting);
    const { words, roles } = readResume(resume);
    const stands = createEvidenceCheck(resume);
    const isShown = (skill: string) => {
      const skillWords = new Set(contentWords(skill));
      const present = [...skillWords].filter((word) => words.has(word)).length;
      return skillWords.size === 0 || present / skillWords.size >= enoughWords || stands(skill);
    };
    const missingSkills = requirements.flatMap((requirement) =>
      requirement.kind === 'skill' && !isShown(requirement.skill) ? [requirement.skill] : [],
    );
    const experienceGaps = requirements.flatMap((requirement) => {
      if (requirement.kind !== 'experience') return [];
      const shortfall = roleShortfall(requirement, roles);
      if (!shortfall) return [];
      const { title, years } = requirement;
      return [{ kind: shortfall.kind, title, requiredYears: years, resumeYears: shortfall.heldYears }];
    });
    const lacking = { missingSkills: [...new Set(missingSkills)], experienceGaps };
    return { ...lacking, explanation: inWords(lacking) };
  },
};

function inWords({ missingSkills, experienceGaps }: ExplanationOutput): string {
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
  return `${Math.round((years ?? 0) * 10) / 10} years`;
}
