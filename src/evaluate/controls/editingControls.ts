import { type EditingOutput, editingInputSchema, experienceInWords } from '../../core/editing.ts';
import type { OutputControl } from '../controlTypes.ts';

const unchanged: OutputControl = {
  id: 'unchanged',
  title: 'the résumé unchanged',
  fit: () => (input) => {
    const { resume } = editingInputSchema.parse(input);
    return { resume } satisfies EditingOutput;
  },
};

/** Uses every fact, keeps every line and makes nothing up, without reading either text: only its place is wrong. */
const factsAppended: OutputControl = {
  id: 'factsAppended',
  title: 'the allowed facts appended',
  fit: () => (input) => {
    const { resume, allowedFacts } = editingInputSchema.parse(input);
    const { skills, experience } = allowedFacts;
    const facts = [...skills, ...(experience ? [experienceInWords(experience)] : [])];
    return { resume: [resume, ...facts.map((fact) => `- ${fact}`)].join('\n') } satisfies EditingOutput;
  },
};

/** What can be had without editing. */
export const editingControls: readonly OutputControl[] = [unchanged, factsAppended];
