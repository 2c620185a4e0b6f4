import type { Context } from '../../src/core/context.ts';
import { realise } from '../../src/teacher/realiser/realise.ts';
import { createSkillEvidence } from '../../src/teacher/skillEvidence.ts';

export interface StandInMessage {
  readonly content: string;
}

/**
 * A model that plays teacher: reads from the prompt, and from it alone, which context is meant, and answers in the JSON
 * that is asked for, with texts that are right. Contexts with exact wording only: it claims the skills' very names.
 */
export function createStandIn(contexts: readonly Context[]): (messages: readonly StandInMessage[]) => string {
  const shows = createSkillEvidence();
  const written = contexts.flatMap((context) => {
    const { triple } = realise(context, shows);
    return triple ? [{ context, triple }] : [];
  });
  return (messages) => {
    const asked = messages.map(({ content }) => content).join('\n');
    const isSecond = asked.includes('resume_unmatched');
    const found = written.find(({ context, triple }) =>
      isSecond
        ? asked.includes(triple.jobDescription)
        : asked.includes(JSON.stringify(context.skills, null, 1).replaceAll('\n', '\n ')) &&
          context.occupations.every(
            ({ title, start }) => asked.includes(`"${title}"`) && asked.includes(start),
          ),
    );
    if (!found) return 'I do not know what to write.';
    const { context, triple } = found;
    const answer = isSecond
      ? {
          resume_unmatched: triple.resumeUnmatched,
          resume_swapped: triple.negatives?.['swapped'] ?? null,
          explanation: triple.explanation,
        }
      : {
          job_posting: triple.jobDescription,
          resume: triple.resumeMatched,
          evidence: context.skills.map((skill) => ({ skill, in_posting: skill, in_resume: skill })),
          explanation: triple.explanationMatched,
        };
    return JSON.stringify(answer);
  };
}
