import {
  type ExperienceExtractionOutput,
  experienceExtractionInputSchema,
} from '../core/experienceExtraction.ts';
import { parseResume } from '../documents/parseResume.ts';
import type { LexicalExtractor } from './lexicalExtractor.ts';

/** Roles by rules: the titles of dated lines, with the years that the dates come to. */
export const lexicalExperience: LexicalExtractor = {
  version: '2',
  answer(input): ExperienceExtractionOutput {
    const { resume } = experienceExtractionInputSchema.parse(input);
    return { roles: parseResume(resume).roles.map(({ title, years }) => ({ title, years })) };
  },
};
