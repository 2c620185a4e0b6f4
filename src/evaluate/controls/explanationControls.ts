import { type ExplanationOutput, explanationInputSchema } from '../../core/explanation.ts';
import { createEvidenceCheck } from '../../documents/evidence.ts';
import { parsePosting } from '../../documents/parsePosting.ts';
import type { OutputControl } from '../controlTypes.ts';

/** No real posting asks for more. */
const maximumRequirements = 200;

const nothingMissing: OutputControl = {
  id: 'nothingMissing',
  title: 'nothing is missing',
  fit: () => () => ({ missingSkills: [], experienceGaps: [] }) satisfies ExplanationOutput,
};

/** Looks words up, reads nothing: a paraphrased skill counts as missing, and nobody counts years. */
const notVerbatim: OutputControl = {
  id: 'notVerbatim',
  title: 'every requirement not found verbatim',
  fit: () => (input) => {
    const { posting, resume } = explanationInputSchema.parse(input);
    const stands = createEvidenceCheck(resume);
    const requirements = parsePosting(posting).requirements.slice(0, maximumRequirements);
    const missingSkills = requirements.flatMap((requirement) =>
      requirement.kind === 'skill' && !stands(requirement.skill) ? [requirement.skill] : [],
    );
    const experienceGaps = requirements.flatMap((requirement) =>
      requirement.kind === 'experience' && !stands(requirement.title)
        ? [
            {
              kind: 'missing' as const,
              title: requirement.title,
              requiredYears: requirement.years,
              resumeYears: null,
            },
          ]
        : [],
    );
    return { missingSkills, experienceGaps } satisfies ExplanationOutput;
  },
};

/** What can be said about a résumé without reading it. */
export const explanationControls: readonly OutputControl[] = [nothingMissing, notVerbatim];
