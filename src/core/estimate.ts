import { z } from 'zod';

/** One metric's value with its uncertainty. `estimate` is null (with `reason`) where the metric is undefined. */
export const estimateSchema = z.object({
  estimate: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** Examples that count. */
  n: z.number().int().nonnegative(),
  /** Examples without an observation: errors, or no probability. */
  unscored: z.number().int().nonnegative(),
  higherIsBetter: z.boolean(),
  /** How the interval was made, e.g. `cluster bootstrap, percentile, 10000 resamples`. */
  method: z.string(),
  reason: z.string().optional(),
});
export type Estimate = z.infer<typeof estimateSchema>;

/** By metric id. */
export const estimatesSchema = z.record(z.string(), estimateSchema);
export type Estimates = z.infer<typeof estimatesSchema>;

const verdictSchema = z.enum(['as good or better', 'worse', 'undecided']);
export type Verdict = z.infer<typeof verdictSchema>;

/** A paired difference: first minus second on the same examples. */
export const differenceSchema = z.object({
  difference: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** Two-sided, from a permutation test by cluster, or exact McNemar where each cluster has one example. */
  pValue: z.number().nullable(),
  /**
   * The same after Holm's adjustment for the differences that were tested beside it: those of the primary metrics of all
   * tasks, of all slices, or of all runs. It changes no verdict, which comes from interval and margin.
   */
  adjustedPValue: z.number().nullable().optional(),
  /** Only on the task's primary metric. */
  verdict: verdictSchema.optional(),
  margin: z.number().optional(),
  /** The smallest true difference that a comparison of this size finds with power .8 at level .05. */
  minimumDetectableEffect: z.number().nullable().optional(),
  n: z.number().int().nonnegative(),
  clusters: z.number().int().nonnegative(),
  method: z.string(),
  note: z.string().optional(),
});
export type Difference = z.infer<typeof differenceSchema>;
