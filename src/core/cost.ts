import { z } from 'zod';

/** A number that may not be known; then `reason` says why. Never a guess. */
const quantitySchema = z.object({
  value: z.number().nullable(),
  reason: z.string().optional(),
  /** What it was worked out from. */
  basis: z.string().optional(),
});
export type Quantity = z.infer<typeof quantitySchema>;

export const latencySchema = z.object({
  p50Ms: z.number().nullable(),
  p95Ms: z.number().nullable(),
  examplesPerSecond: z.number().nullable(),
});
export type Latency = z.infer<typeof latencySchema>;

/** What one predictor takes. */
const predictorCostSchema = z.object({
  latency: latencySchema,
  /** Resident memory of the whole process at its highest while it answered. */
  peakMemoryBytes: quantitySchema,
  /** Model files on disk. */
  modelBytes: quantitySchema,
  /** US dollars per 1,000 examples. */
  usdPerThousand: quantitySchema,
});

export type PredictorCost = z.infer<typeof predictorCostSchema>;

/** What student and teacher cost, and from how many examples on the student is the cheaper of the two. */
export const costReportSchema = z.object({
  student: predictorCostSchema,
  teacher: predictorCostSchema.optional(),
  /** US dollars that were spent once to have the student: labelling and training. */
  oneOffUsd: quantitySchema.optional(),
  /** oneOffUsd / (teacher's − student's price of an example), rounded up. */
  breakEvenExamples: quantitySchema.optional(),
});
export type CostReport = z.infer<typeof costReportSchema>;
