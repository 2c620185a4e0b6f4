import { z } from 'zod';
import { splitSchema } from './context.ts';
import { taskIds } from './example.ts';

/** Version of baseline files. Bumped when a reader of the old shape would misread the new. */
export const baselineSchemaVersion = 1;

const digest = z.string().regex(/^[0-9a-f]{64}$/);

/** How long a student took in multiples of the calibration kernel, which ran in turns with it. */
const speedSampleSchema = z.object({
  /** Version of the kernel: ratios to different kernels do not compare. */
  kernel: z.number().int().positive(),
  /** The first so many examples of the task were answered in one call. */
  examples: z.number().int().positive(),
  /** Time of the call in the time of the kernel beside it, one a round. */
  ratios: z.array(z.number().positive()).min(3),
});
export type SpeedSample = z.infer<typeof speedSampleSchema>;

/** What a student scored on one task, example by example; no text of a document. */
const baselineEntrySchema = z
  .object({
    /** The student as the suite names it: what an entry is found by, with the task. */
    subject: z.string(),
    student: z.object({ id: z.string(), digest: z.string() }),
    task: z.object({ id: z.enum(taskIds), version: z.string(), promptVersion: z.string() }),
    dataset: z.object({ name: z.string(), digest, split: splitSchema.nullable() }),
    /** Of the spellings of skills that were scored with; null where the task reads none. */
    lexicon: digest.nullable(),
    limit: z.string().nullable(),
    metric: z.string(),
    speed: speedSampleSchema.nullable(),
    /** Ids of the examples. */
    examples: z.array(z.string()).min(1),
    /** Of each example: its record, numbered from 0. */
    clusters: z.array(z.number().int().nonnegative()),
    /** Of each example: the first 16 hex digits of the digest of its input and target. */
    digests: z.array(z.string().regex(/^[0-9a-f]{16}$/)),
    /** The observations that the metric reads, by column; null where there is none. */
    observations: z.record(z.string(), z.array(z.number().nullable())),
  })
  .refine(
    ({ examples, clusters, digests, observations }) =>
      [clusters, digests, ...Object.values(observations)].every(({ length }) => length === examples.length),
    { message: 'columns of different lengths' },
  );
export type BaselineEntry = z.infer<typeof baselineEntrySchema>;

/** `eval/baselines/<suite>.json`: what `distill bench` holds a suite against. */
export const baselineSchema = z.object({
  schemaVersion: z.literal(baselineSchemaVersion),
  suite: z.string(),
  createdAt: z.iso.datetime(),
  gitCommit: z.string().nullable(),
  distill: z.string(),
  entries: z.array(baselineEntrySchema),
});
export type Baseline = z.infer<typeof baselineSchema>;
