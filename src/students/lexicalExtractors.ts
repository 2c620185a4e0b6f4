import type { TaskId } from '../core/example.ts';
import { lexicalExperience } from './lexicalExperience.ts';
import { lexicalSkills } from './lexicalSkills.ts';

/** A baseline for a task with structured answers: rules over the texts, nothing learned. */
export interface LexicalExtractor {
  /** Bumped when the same input would be answered differently. */
  readonly version: string;
  /** @returns an output of the task; @throws when the input is not the task's. */
  answer(input: unknown): unknown;
}

/** What every lexical student answers besides matching. */
export const lexicalExtractors: Record<Exclude<TaskId, 'matching'>, LexicalExtractor> = {
  'skill-extraction': lexicalSkills,
  'experience-extraction': lexicalExperience,
};
