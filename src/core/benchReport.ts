import { z } from 'zod';
import { taskIds } from './example.ts';

export const benchReportSchemaVersion = 1;

const gateStatusSchema = z.enum(['pass', 'fail', 'inconclusive', 'error']);
export type GateStatus = z.infer<typeof gateStatusSchema>;

/** One thing that must hold. */
const benchGateSchema = z.object({
  /** `quality`: against the baseline's scores; `speed`: against its ratio; `threshold`: an absolute bound; `run`: whether it could be decided at all. */
  kind: z.enum(['quality', 'speed', 'threshold', 'run']),
  /** Unique within the task, e.g. `accuracy against the baseline`. */
  name: z.string(),
  status: gateStatusSchema,
  /** What was found, in a sentence. */
  message: z.string(),
  advice: z.string().optional(),
  /** Difference of the metric, slowdown or the metric itself; null where there is none. */
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
});
export type BenchGate = z.infer<typeof benchGateSchema>;

const benchScoreSchema = z.object({
  metric: z.string(),
  estimate: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  higherIsBetter: z.boolean(),
});
export type BenchScore = z.infer<typeof benchScoreSchema>;

/** A student on a task of a suite. */
const benchTaskSchema = z.object({
  suite: z.string(),
  student: z.string(),
  /** Null where the run failed before there was one. */
  task: z.enum(taskIds).nullable(),
  dataset: z.string(),
  n: z.number().int().nonnegative(),
  clusters: z.number().int().nonnegative(),
  scores: z.array(benchScoreSchema),
  /** Median time in multiples of the calibration kernel, and in milliseconds an example; null where not measured. */
  speed: z.object({ ratio: z.number(), millisecondsPerExample: z.number() }).nullable(),
  gates: z.array(benchGateSchema),
  durationMs: z.number().nonnegative(),
});
export type BenchTask = z.infer<typeof benchTaskSchema>;

/** What `distill bench --json` prints. */
export const benchReportSchema = z.object({
  schemaVersion: z.literal(benchReportSchemaVersion),
  createdAt: z.iso.datetime(),
  gitCommit: z.string().nullable(),
  distill: z.string(),
  /** The worst of the gates. */
  status: gateStatusSchema,
  exitCode: z.number().int(),
  /** Baseline files that were written (`--update-baseline`). */
  updated: z.array(z.string()),
  tasks: z.array(benchTaskSchema),
});
export type BenchReport = z.infer<typeof benchReportSchema>;
