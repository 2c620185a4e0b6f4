import { z } from 'zod';

/** A job that the candidate held. Years may be fractional; start and end are calendar years, where they are known. */
const allowedExperienceSchema = z.object({
  title: z.string(),
  years: z.number().nullable(),
  startYear: z.number().nullable(),
  endYear: z.number().nullable(),
});
type AllowedExperience = z.infer<typeof allowedExperienceSchema>;

/** What is true of the candidate although the résumé does not say it: all that an edit may add. */
const allowedFactsSchema = z.object({
  skills: z.array(z.string()),
  experience: allowedExperienceSchema.nullable(),
});
export type AllowedFacts = z.infer<typeof allowedFactsSchema>;

/** What the `editing` task asks for: this résumé, edited to show what this posting asks for, with nothing made up. */
export const editingInputSchema = z.object({
  posting: z.string(),
  resume: z.string(),
  allowedFacts: allowedFactsSchema,
});
export type EditingInput = z.infer<typeof editingInputSchema>;

export const editingOutputSchema = z.object({ resume: z.string() });
export type EditingOutput = z.infer<typeof editingOutputSchema>;

/** `Welder (2016 - 2020)`, or `Welder, 4 years` where no dates are known. */
export function experienceInWords({ title, years, startYear, endYear }: AllowedExperience): string {
  if (startYear !== null) return `${title} (${startYear} - ${endYear ?? 'Present'})`;
  return years === null ? title : `${title}, ${years} years`;
}
