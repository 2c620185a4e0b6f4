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

/** A month of a calendar, e.g. `2019-03`: sorts as text. */
const monthSchema = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'expected a month, e.g. 2019-03');

/**
 * An occupation of a context. It lasts from the first day of `start` to the first day of `end`, which is `years` whole
 * years later: so "2019 - 2023", "Mar 2019 - Mar 2023" and "4 years" all say the same.
 */
const contextOccupationSchema = z.object({
  /** The occupation's id in the graph. */
  occupationId: z.string().min(1),
  /** As it stands in posting and résumé: singular, without place or grade. */
  title: z.string().min(1),
  years: z.number().int().positive(),
  /** What the posting asks for: at most `years`. */
  requiredYears: z.number().int().positive(),
  start: monthSchema,
  end: monthSchema,
  /** Whether it goes on at the context's `asOf`, which is then its `end`. */
  isCurrent: z.boolean(),
  /** Skills of the context that were used in it; every skill is in at least one occupation. */
  skills: z.array(z.string()),
});
export type ContextOccupation = z.infer<typeof contextOccupationSchema>;

/** How posting and résumé should be written. The layouts are those of `datasets/sample`. */
const contextStyleSchema = z.object({
  posting: z.enum([
    'markdownNumbered',
    'boldBullets',
    'plainDashes',
    'capitalsSemicolons',
    'paragraphs',
    'conversational',
  ]),
  resume: z.enum([
    'markdownBullets',
    'numberedTerse',
    'commaLine',
    'categories',
    'achievements',
    'narrative',
  ]),
  /** "2019 - 2023", "Mar 2019 - Mar 2023", "03/2019 - 03/2023", "from 2019 to 2023", "4 years". */
  dates: z.enum(['years', 'months', 'numericMonths', 'sentence', 'duration']),
  /** Whether skills are named as in the graph, partly paraphrased, or mostly. */
  wording: z.enum(['exact', 'mixed', 'paraphrased']),
});
export type ContextStyle = z.infer<typeof contextStyleSchema>;

/** What a count-preserving negative changes: as many skills, roles and years as before, other ones. */
const contextSwapSchema = z.object({
  /** For each filtered skill the distractor that stands in its place. */
  skills: z.array(z.object({ removed: z.string(), inserted: z.string() })),
  /**
   * Years taken from one occupation, which then falls below what is required, and given to another one; null with a
   * single occupation and where none can spare enough. Titles are those of the context.
   */
  experience: z
    .object({ from: z.string(), to: z.string(), movedYears: z.number().int().positive() })
    .nullable(),
});
export type ContextSwap = z.infer<typeof contextSwapSchema>;

/** What a teacher is given: sampled from the skill–occupation graph. */
export const contextSchema = z.object({
  id: z.string().min(1),
  /** Id of the primary occupation in the graph: the unit of splits. */
  groupId: z.string().min(1),
  split: splitSchema.nullable(),
  /** The occupation group that sampling was stratified over, e.g. SOC major group 15. */
  stratum: z.object({ code: z.string(), title: z.string() }),
  /** Latest first, the primary occupation before all others; titles differ from each other. Each starts where the next one ends. */
  occupations: z.array(contextOccupationSchema).min(1),
  /** What the posting asks for and the matched résumé shows: canonical names, all different. */
  skills: z.array(z.string().min(1)).min(1),
  /** Skills beyond those asked for, that any résumé of this context may show. */
  extraSkills: z.array(z.string().min(1)),
  /** Plausible for these occupations, but neither in `skills` and `extraSkills` nor other spellings of them. */
  distractors: z.array(z.string().min(1)),
  filter: filteredSchema,
  swap: contextSwapSchema,
  style: contextStyleSchema,
  /** The month in which the résumé is written. */
  asOf: monthSchema,
  seed: z.number().int().nonnegative(),
  graphDigest: z.string(),
});
export type Context = z.infer<typeof contextSchema>;

/** Where a teacher gets contexts from; the skill graph makes one. */
export interface ContextSampler {
  readonly graphDigest: string;
  /**
   * Contexts number `from` up to, not including, `to`, in this order. A context depends on the graph, the seed and its number
   * only: asking for more, for a part, or again gives the same ones.
   */
  contexts(from: number, to: number): Iterable<Context>;
}
