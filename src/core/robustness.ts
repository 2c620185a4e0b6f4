import { z } from 'zod';
import { estimateSchema } from './estimate.ts';

/** What one kind of change of the résumés did to the answers of one predictor. */
const robustnessRowSchema = z.object({
  id: z.string(),
  title: z.string(),
  kind: z.enum(['meaningless', 'attack']),
  /** Which answers the rate is of. */
  counted: z.string(),
  records: z.number().int().nonnegative(),
  /** Examples without an answer before or after. */
  failed: z.number().int().nonnegative(),
  /** Share of answers that changed. */
  flips: estimateSchema,
  toMatch: z.number().int().nonnegative(),
  toNoMatch: z.number().int().nonnegative(),
  /** After minus before; null without probabilities. */
  meanProbabilityChange: z.number().nullable(),
});
export type RobustnessRow = z.infer<typeof robustnessRowSchema>;

export const robustnessSchema = z.object({
  schemaVersion: z.literal(1),
  task: z.literal('matching'),
  dataset: z.object({ name: z.string(), digest: z.string(), split: z.string().nullable() }),
  seed: z.number().int(),
  predictors: z.array(
    z.object({
      role: z.enum(['student', 'teacher']),
      id: z.string(),
      digest: z.string(),
      /** Pairs asked about as they stand. */
      examples: z.number().int().nonnegative(),
      rows: z.array(robustnessRowSchema),
    }),
  ),
});
export type Robustness = z.infer<typeof robustnessSchema>;
