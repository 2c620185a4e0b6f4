import { z } from 'zod';

export const splitSchema = z.enum(['train', 'validation', 'test']);
export type Split = z.infer<typeof splitSchema>;

/** A past occupation. Years are whole or fractional years; start and end are calendar years. */
export const occupationSchema = z.object({
  title: z.string().min(1),
  years: z.number().nonnegative().nullable(),
  startYear: z.number().int().nullable().optional(),
  /** null: unknown, or still going on. */
  endYear: z.number().int().nullable().optional(),
});
export type Occupation = z.infer<typeof occupationSchema>;

/** What separates the unmatched résumé from the matched one. */
export const filteredSchema = z.object({
  skills: z.array(z.string()),
  experience: z.object({
    kind: z.enum(['removed', 'shortened', 'unchanged']),
    title: z.string().nullable(),
    requiredYears: z.number().nullable(),
    resumeYears: z.number().nullable(),
  }),
});
export type Filtered = z.infer<typeof filteredSchema>;

/** What a teacher is given: sampled from the skill–occupation graph. */
export const contextSchema = z.object({
  id: z.string().min(1),
  /** The primary occupation: the unit of splits. */
  groupId: z.string().min(1),
  split: splitSchema.nullable(),
  occupations: z.array(occupationSchema),
  skills: z.array(z.string()),
  filter: filteredSchema,
  seed: z.number(),
  graphDigest: z.string(),
});
export type Context = z.infer<typeof contextSchema>;
