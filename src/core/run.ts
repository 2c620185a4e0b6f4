import { z } from 'zod';
import { splitSchema } from './context.ts';
import { costReportSchema, latencySchema } from './cost.ts';
import { differenceSchema, estimatesSchema } from './estimate.ts';
import { taskIds } from './example.ts';
import { unansweredSchema } from './prediction.ts';
import { usageSchema } from './record.ts';
import { sliceAttributesSchema, slicesSchema } from './slices.ts';
import { fidelitySchema, inheritedErrorsSchema } from './teacherReadings.ts';

/** Version of the files of a run folder. Bumped when a reader of the old shape would misread the new. */
export const runSchemaVersion = 1;

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const observationSchema = z.record(z.string(), z.number().nullable());

const controlReportSchema = z.object({
  title: z.string(),
  /** What it was fitted on, e.g. `train split: 264 records` or `5-fold by group`. */
  fittedOn: z.string(),
  metrics: estimatesSchema,
});

const subsetReportSchema = z.object({
  title: z.string(),
  n: z.number().int().nonnegative(),
  metrics: estimatesSchema,
  teacher: estimatesSchema.optional(),
  controls: z.record(z.string(), estimatesSchema),
  /** Whether the controls were fitted on this part alone; else they are those of the whole. */
  controlsFittedAlone: z.boolean(),
});

/** What the answers of a run took, those from a cache left out: they took nothing. */
const usageReportSchema = z.object({
  promptTokens: z.number().nonnegative(),
  completionTokens: z.number().nonnegative(),
  /** US dollars; null, with `costReason`, where some of it is not known. */
  costUsd: z.number().nonnegative().nullable(),
  costReason: z.string().optional(),
  /** Answers from a cache. */
  cached: z.number().int().nonnegative(),
  /** Answers that tokens were counted for, and that no cache gave. */
  paidAnswers: z.number().int().nonnegative().optional(),
  /** Answers whose tokens were counted here: the service does not tell. */
  estimated: z.number().int().nonnegative(),
  unanswered: unansweredSchema,
});
export type UsageReport = z.infer<typeof usageReportSchema>;

const taskReportSchema = z.object({
  /** Examples evaluated: scored and failed ones. */
  n: z.number().int().nonnegative(),
  records: z.number().int().nonnegative(),
  errors: z.number().int().nonnegative(),
  /** Errors by kind. */
  errorKinds: z.record(z.string(), z.number().int().positive()),
  leftOut: z.object({
    /** Examples that the student was trained on. */
    leakage: z.number().int().nonnegative(),
    /** Examples that the predictor has no recorded answer for. */
    notCovered: z.number().int().nonnegative(),
  }),
  primaryMetric: z.string(),
  metrics: estimatesSchema,
  controls: z.record(z.string(), controlReportSchema),
  teacher: estimatesSchema.optional(),
  /** Student minus teacher. */
  comparison: z.record(z.string(), differenceSchema).optional(),
  /** Where there is a teacher; absent in runs of earlier versions, like the next three. */
  fidelity: fidelitySchema.optional(),
  inheritedErrors: inheritedErrorsSchema.optional(),
  slices: slicesSchema.optional(),
  cost: costReportSchema.optional(),
  /** Student minus the strongest control on the primary metric. */
  strongestControl: z.object({ id: z.string(), difference: differenceSchema }).optional(),
  subsets: z.record(z.string(), subsetReportSchema),
  usage: usageReportSchema,
  /** Where there is a teacher. */
  teacherUsage: usageReportSchema.optional(),
  latency: latencySchema,
  /** With `--repeat`: how much the scores move from run to run. */
  repeats: z
    .object({
      count: z.number().int().positive(),
      /** Share of examples whose decision is not the same in every repeat. */
      flipRate: z.number().nullable(),
      /** Examples without an answer, by repeat. */
      errors: z.array(z.number().int().nonnegative()),
      metrics: z.record(
        z.string(),
        z.object({
          values: z.array(z.number().nullable()),
          mean: z.number().nullable(),
          standardDeviation: z.number().nullable(),
        }),
      ),
    })
    .optional(),
});
export type TaskReport = z.infer<typeof taskReportSchema>;

const predictorRecordSchema = z.object({
  id: z.string(),
  digest: z.string(),
  note: z.string().optional(),
  /** Size of its model files on disk, where it has any. */
  modelBytes: z.number().int().nonnegative().optional(),
});

const environmentSchema = z.object({
  distill: z.string(),
  node: z.string(),
  platform: z.string(),
  cpu: z.string(),
  cores: z.number().int().positive(),
  packages: z.record(z.string(), z.string()),
});

const lexiconRecordSchema = z.object({
  /** The graph that the spellings are of; `none`: the built-in ones alone. */
  graph: z.string(),
  digest,
});

/** `results.json`: what a run found. */
export const resultsSchema = z.object({
  schemaVersion: z.literal(runSchemaVersion),
  status: z.enum(['complete']),
  runId: z.string(),
  createdAt: z.iso.datetime(),
  student: predictorRecordSchema,
  teacher: predictorRecordSchema.nullable(),
  dataset: z.object({
    name: z.string(),
    path: z.string(),
    digest,
    split: splitSchema.nullable(),
    records: z.number().int().nonnegative(),
    /** E.g. that a file without splits was used whole. */
    notes: z.array(z.string()),
  }),
  /** As in the manifest: what canonical names of skills come from; absent where no task reads any. */
  lexicon: lexiconRecordSchema.optional(),
  seed: z.number().int(),
  gitCommit: z.string().nullable(),
  environment: environmentSchema,
  /** True when examples the student was trained on were scored on request. */
  leakageAllowed: z.boolean(),
  durationMs: z.number().nonnegative(),
  tasks: z.partialRecord(z.enum(taskIds), taskReportSchema),
});
export type Results = z.infer<typeof resultsSchema>;

/** Everything an answer or a score depends on: its digest is the run id. */
const runConfigSchema = z.object({
  tasks: z.array(z.object({ id: z.enum(taskIds), version: z.string(), promptVersion: z.string() })).min(1),
  student: predictorRecordSchema,
  teacher: predictorRecordSchema.nullable(),
  dataset: z.object({ path: z.string(), name: z.string(), digest, split: splitSchema.nullable() }),
  /** What spellings of skills were scored with; absent where no task reads any. */
  lexicon: lexiconRecordSchema.optional(),
  limit: z.string().nullable(),
  /** `2/5`: the second of five parts, to be merged; null: the whole. */
  shard: z.string().nullable().default(null),
  seed: z.number().int(),
  repeat: z.number().int().positive(),
  /** How language models were asked; absent where there is none. */
  sampling: z
    .object({
      temperature: z.number(),
      maxTokens: z.number().int().positive(),
      maxPromptTokens: z.number().int().positive().optional(),
    })
    .optional(),
  allowLeakage: z.boolean(),
  skipInvalid: z.boolean(),
  /** Whether no words of a document may be written; no part of the run id. */
  redact: z.literal(true).optional(),
});
export type RunConfig = z.infer<typeof runConfigSchema>;

/** How many examples of a task the run is about, counted before the first prediction. */
const selectionSchema = z.object({
  records: z.number().int().nonnegative(),
  examples: z.number().int().nonnegative(),
  /** Left out: the student was trained on them. */
  leakage: z.number().int().nonnegative(),
  /** Left out: the student has no recorded answer. */
  notCovered: z.number().int().nonnegative(),
  /** Of the examples, those that the teacher is asked about; absent where there are none. */
  teacherExamples: z.number().int().positive().optional(),
});
export type Selection = z.infer<typeof selectionSchema>;

/** `manifest.json`: written before the first prediction. */
export const runManifestSchema = z.object({
  schemaVersion: z.literal(runSchemaVersion),
  runId: z.string(),
  createdAt: z.iso.datetime(),
  gitCommit: z.string().nullable(),
  environment: environmentSchema,
  config: runConfigSchema,
  selections: z.partialRecord(z.enum(taskIds), selectionSchema),
  notes: z.array(z.string()),
});
export type RunManifest = z.infer<typeof runManifestSchema>;

/** One row of `scores.jsonl`: an example with what student, teacher and controls made of it. No document text. */
export const scoreRowSchema = z.object({
  task: z.enum(taskIds),
  exampleId: z.string(),
  clusterId: z.string(),
  groupId: z.string(),
  variant: z.string(),
  repeat: z.number().int().nonnegative(),
  inputDigest: digest,
  promptDigest: digest,
  targetDigest: digest,
  output: z.unknown(),
  observation: observationSchema,
  /** The metrics that a single example has. */
  values: z.record(z.string(), z.number().nullable()),
  /** Why `values` or observations are null. */
  reason: z.string().optional(),
  error: z.object({ kind: z.string(), message: z.string() }).optional(),
  usage: usageSchema.optional(),
  /** null: answered from a cache, or not known. */
  durationMs: z.number().nullable(),
  cached: z.literal(true).optional(),
  unanswered: unansweredSchema.optional(),
  /** What the answer got right, unit by unit (`1` right, `0` wrong); see `InheritedErrors.unit`. Absent without an answer. */
  correct: z
    .string()
    .regex(/^[01]*$/)
    .optional(),
  /** The slices that the example is in. */
  attributes: sliceAttributesSchema.optional(),
  teacher: z
    .object({
      output: z.unknown(),
      observation: observationSchema,
      correct: z
        .string()
        .regex(/^[01]*$/)
        .optional(),
      /** The student's answer held against this one. */
      fidelity: observationSchema.optional(),
      usage: usageSchema.optional(),
      unanswered: unansweredSchema.optional(),
      /** null: from a cache, or not known. */
      durationMs: z.number().nullable().optional(),
      cached: z.literal(true).optional(),
    })
    .optional(),
  controls: z.record(z.string(), observationSchema),
  /** By subset: controls that were fitted on that part of the examples only. */
  subsetControls: z.record(z.string(), z.record(z.string(), observationSchema)).optional(),
});
export type ScoreRow = z.infer<typeof scoreRowSchema>;
