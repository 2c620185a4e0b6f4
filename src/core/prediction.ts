import { z } from 'zod';
import { taskIds } from './example.ts';
import { usageSchema } from './record.ts';

/** Why there is no output. The kinds are counted apart in every report. */
const predictionErrorSchema = z.object({
  kind: z.enum(['unparsable', 'refused', 'tooLong', 'provider', 'timeout', 'internal']),
  message: z.string(),
});
export type PredictionError = z.infer<typeof predictionErrorSchema>;

/**
 * Requests that were sent and got no whole answer (a time limit, a connection that broke): they may have been billed all
 * the same. The cost is the most that it can be, null where no price is known.
 */
export const unansweredSchema = z.object({
  requests: z.number().int().nonnegative(),
  maximumCostUsd: z.number().nonnegative().nullable(),
});
export type Unanswered = z.infer<typeof unansweredSchema>;

/** A predictor's answer to one example: an output, or an error and no output. */
export const predictionSchema = z
  .object({
    task: z.enum(taskIds),
    exampleId: z.string(),
    inputDigest: z.string(),
    /** The task's own output shape; null only with an error. */
    output: z.unknown(),
    error: predictionErrorSchema.optional(),
    /** Probability of the positive class in [0, 1], where the predictor has one. */
    probability: z.number().min(0).max(1).nullable().optional(),
    /** Of a language model: whether its tokens' probabilities say so (a soft label), or only its own words. */
    probabilityFrom: z.enum(['tokens', 'stated']).optional(),
    /** Of a matcher that leaves pairs open: whether this one is too close to call. `output` tells the nearer answer. */
    abstained: z.boolean().optional(),
    usage: usageSchema.optional(),
    unanswered: unansweredSchema.optional(),
    durationMs: z.number().nonnegative().nullable(),
    /** Whether a cache answered: such rows do not count for latency or cost. */
    cached: z.boolean().optional(),
  })
  .refine((prediction) => prediction.error !== undefined || (prediction.output ?? null) !== null, {
    message: 'a prediction needs an output or an error',
  });
export type Prediction = z.infer<typeof predictionSchema>;
