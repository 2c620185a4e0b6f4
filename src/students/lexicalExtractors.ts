import type { TaskId } from '../core/example.ts';
import { lexicalEditing } from './lexicalEditing.ts';
import { lexicalExperience } from './lexicalExperience.ts';
import { lexicalExplanation } from './lexicalExplanation.ts';
import type { LexicalExtractor } from './lexicalExtractor.ts';
import { lexicalSkills } from './lexicalSkills.ts';

/** What every lexical student answers besides matching. */
export const lexicalExtractors: Record<Exclude<TaskId, 'matching'>, LexicalExtractor> = {
  'skill-extraction': lexicalSkills,
  'experience-extraction': lexicalExperience,
  explanation: lexicalExplanation,
  editing: lexicalEditing,
};
