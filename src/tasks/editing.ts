import type { Occupation } from '../core/context.ts';
import {
  type AllowedFacts,
  type EditingInput,
  type EditingOutput,
  editingOutputSchema,
  experienceInWords,
} from '../core/editing.ts';
import type { Example } from '../core/example.ts';
import { digestTexts, trainingDigest } from '../core/hash.ts';
import type { Triple } from '../core/record.ts';
import type { Task } from '../core/task.ts';
import { editingColumns, editingMetrics } from '../metrics/editingMetrics.ts';
import { parseEditingAnswer } from './editingAnswer.ts';
import { observeEditing } from './editingObservation.ts';
import { editingPrompt, editingPromptVersion } from './editingPrompt.ts';
import { editingChecklist, editingFidelity } from './fidelity/documents.ts';

/**
 * Editing a résumé towards a posting without making anything up: the unmatched résumé and what was filtered out of it,
 * to be put back. The matched résumé is a target to learn from; scores need none.
 */
export const editing: Task<EditingInput, EditingOutput, EditingOutput> = {
  id: 'editing',
  version: '3',
  title: 'résumé editing with allowed facts',
  accepts: ['triple'],
  primaryMetric: 'coverageAfter',
  margin: 0.02,
  metrics: editingMetrics,
  headlineMetrics: ['coverageAfter', 'factsUsed', 'contentKept', 'unsupported'],
  subsets: [],
  outputSchema: editingOutputSchema,
  outputIsDocument: true,
  examples: (record) => (record.kind === 'triple' ? [editingExample(record)] : []),
  promptVersion: editingPromptVersion,
  prompt: editingPrompt,
  answerSchema: () => editingOutputSchema,
  answer: ({ resume }) => JSON.stringify({ resume }),
  parse: parseEditingAnswer,
  columns: editingColumns,
  observe: observeEditing,
  fidelity: editingFidelity,
  checklist: editingChecklist,
};

function editingExample(record: Triple): Example<EditingInput, EditingOutput> {
  const { id, groupId, split, jobDescription, resumeUnmatched, resumeMatched } = record;
  const allowedFacts = allowedFactsOf(record);
  const { skills, experience } = allowedFacts;
  const facts = [...skills, ...(experience ? [experienceInWords(experience)] : [])].join('\n');
  return {
    id: `${id}/unmatched`,
    taskId: 'editing',
    inputDigest: digestTexts(jobDescription, resumeUnmatched, facts),
    pairDigest: digestTexts(jobDescription, resumeUnmatched),
    get trainingDigest() {
      return trainingDigest(jobDescription, resumeUnmatched);
    },
    clusterId: id,
    groupId,
    split,
    variant: 'unmatched',
    input: { posting: jobDescription, resume: resumeUnmatched, allowedFacts },
    target: { resume: resumeMatched },
  };
}

/** What was filtered out of the matched résumé; the dates of a job from the record's occupations. */
function allowedFactsOf({ filtered, context }: Triple): AllowedFacts {
  const { skills, experience } = filtered;
  if (experience.kind === 'unchanged' || experience.title === null) return { skills, experience: null };
  const { title, requiredYears } = experience;
  const isIt = (held: Occupation) => held.title === title;
  const occupation =
    context.occupations.find((held) => isIt(held) && held.years === requiredYears) ??
    context.occupations.find(isIt);
  return {
    skills,
    experience: {
      title,
      years: requiredYears ?? occupation?.years ?? null,
      startYear: occupation?.startYear ?? null,
      endYear: occupation?.endYear ?? null,
    },
  };
}
