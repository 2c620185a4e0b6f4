import type { Example } from '../core/example.ts';
import {
  type ExperienceExtractionInput,
  type ExperienceExtractionOutput,
  type ExtractedRole,
  experienceExtractionOutputSchema,
} from '../core/experienceExtraction.ts';
import type { Prediction } from '../core/prediction.ts';
import type { Triple } from '../core/record.ts';
import type { Observation, Task } from '../core/task.ts';
import { titlesMatch } from '../documents/titles.ts';
import { experienceExtractionMetrics } from '../metrics/experienceExtractionMetrics.ts';
import { maximumMatching } from '../metrics/maximumMatching.ts';
import { parseExperienceExtractionAnswer } from './experienceExtractionAnswer.ts';
import {
  experienceExtractionPrompt,
  experienceExtractionPromptVersion,
} from './experienceExtractionPrompt.ts';
import { roleChecklist, roleFidelity } from './fidelity/roles.ts';
import { matchedResumeExample } from './matchedResumeExample.ts';
import { isSameRole } from './sameRole.ts';

type ExperienceExample = Example<ExperienceExtractionInput, ExperienceExtractionOutput>;

/**
 * Which roles does a résumé name, and for how many years? One example a triple: the matched résumé against the
 * occupations that it was written from. A role is right when its title is (`titlesMatch`: tolerant of word form, order
 * and parts left out) and its years are equal to a tenth; each role answers for one.
 */
export const experienceExtraction: Task<
  ExperienceExtractionInput,
  ExperienceExtractionOutput,
  ExperienceExtractionOutput
> = {
  id: 'experience-extraction',
  version: '2',
  title: 'experience extraction',
  accepts: ['triple'],
  primaryMetric: 'roleF1',
  margin: 0.02,
  metrics: experienceExtractionMetrics,
  headlineMetrics: ['roleF1', 'titleF1'],
  subsets: [],
  outputSchema: experienceExtractionOutputSchema,
  examples: (record) =>
    record.kind === 'triple' ? [matchedResumeExample('experience-extraction', record, targetOf(record))] : [],
  promptVersion: experienceExtractionPromptVersion,
  prompt: experienceExtractionPrompt,
  answerSchema: () => experienceExtractionOutputSchema,
  answer: ({ roles }) => JSON.stringify({ roles: roles.map(({ title, years }) => ({ title, years })) }),
  parse: parseExperienceExtractionAnswer,
  columns: ['namedRoles', 'wantedRoles', 'rightTitles', 'rightRoles'],
  observe: observeRoles,
  fidelity: roleFidelity,
  checklist: roleChecklist,
};

function targetOf({ context }: Triple): ExperienceExtractionOutput {
  return { roles: context.occupations.map(({ title, years }) => ({ title, years })) };
}

function observeRoles({ target }: ExperienceExample, { output, error }: Prediction): Observation {
  const answer = error ? undefined : experienceExtractionOutputSchema.safeParse(output).data;
  if (!answer) return { namedRoles: null, wantedRoles: null, rightTitles: null, rightRoles: null };
  const sameTitle = (named: ExtractedRole, wanted: ExtractedRole) => titlesMatch(named.title, wanted.title);
  return {
    namedRoles: answer.roles.length,
    wantedRoles: target.roles.length,
    rightTitles: maximumMatching(answer.roles, target.roles, sameTitle),
    rightRoles: maximumMatching(answer.roles, target.roles, isSameRole),
  };
}
