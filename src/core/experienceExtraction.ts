import { z } from 'zod';

/** What the `experience-extraction` task asks about: which roles has this résumé, and for how many years each? */
export const experienceExtractionInputSchema = z.object({ resume: z.string() });
export type ExperienceExtractionInput = z.infer<typeof experienceExtractionInputSchema>;

const extractedRoleSchema = z.object({
  title: z.string(),
  /** null: the résumé does not say. */
  years: z.number().nonnegative().nullable(),
});
export type ExtractedRole = z.infer<typeof extractedRoleSchema>;

/** The right answer, and the answer given. */
export const experienceExtractionOutputSchema = z.object({ roles: z.array(extractedRoleSchema) });
export type ExperienceExtractionOutput = z.infer<typeof experienceExtractionOutputSchema>;
