import { z } from 'zod';

/** What the `explanation` task asks about: what of this posting's requirements does this résumé not meet, and why? */
export const explanationInputSchema = z.object({ posting: z.string(), resume: z.string() });
export type ExplanationInput = z.infer<typeof explanationInputSchema>;

/** A role that the posting asks for and the résumé lacks, or has for too short a time. Years may be fractional. */
export const experienceGapSchema = z.object({
  kind: z.enum(['missing', 'shortened']),
  title: z.string(),
  requiredYears: z.number().nullable(),
  /** null or 0 where the role is missing. */
  resumeYears: z.number().nullable(),
});
export type ExperienceGap = z.infer<typeof experienceGapSchema>;

/** The answer given. Nothing missing and no gap: the résumé meets the posting. */
export const explanationOutputSchema = z.object({
  missingSkills: z.array(z.string()),
  experienceGaps: z.array(experienceGapSchema),
  /** In words. */
  explanation: z.string().optional(),
});
export type ExplanationOutput = z.infer<typeof explanationOutputSchema>;

/** The right answer; `explanation` where the data has one for this very résumé. */
export interface ExplanationTarget extends ExplanationOutput {
  /** Every skill that was removed stands verbatim in the matched résumé, and nowhere in this one if it is a negative. */
  readonly cleanLabel: boolean;
}
