import { z } from 'zod';

/** What the `matching` task asks about: does this résumé meet what this posting requires? */
export const matchingInputSchema = z.object({ posting: z.string(), resume: z.string() });
export type MatchingInput = z.infer<typeof matchingInputSchema>;

/** The right answer, and the answer given. */
export const matchingOutputSchema = z.object({ match: z.boolean() });
export type MatchingOutput = z.infer<typeof matchingOutputSchema>;
