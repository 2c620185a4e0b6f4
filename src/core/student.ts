import { z } from 'zod';
import { abstentionSchema } from './abstention.ts';
import { skillLayers } from './skillExtraction.ts';

/** Version of `student.json`. Bumped when a reader of the old shape would misread the new. */
const studentSchemaVersion = 1;

const common = {
  schemaVersion: z.literal(studentSchemaVersion),
  /** The task it was made for. */
  task: z.string().min(1),
  /** The model file, inside the student's folder. */
  encoder: z.string().min(1).default('onnx/model.onnx'),
  /** Tokens that it reads at most at once, special ones included. */
  maximumLength: z.number().int().min(8).max(1_000_000).optional(),
  /** Digests (see `trainingDigest`) of the records it was trained on. */
  trainingDigests: z.array(z.string().regex(/^[0-9a-f]{64}$/)).default([]),
};

/** probability = 1 / (1 + exp(−(scale · score + offset))): Platt's method, fitted on held-out examples. */
const calibrationSchema = z.object({ scale: z.number(), offset: z.number() });
const thresholdSchema = z.number().min(0).max(1).default(0.5);

/** A sequence classifier: the score that is calibrated is the logit of the positive label. */
const classifierSchema = z.object({
  ...common,
  kind: z.literal('classifier'),
  /** In the order of the model's logits; default: `id2label` of config.json. */
  labels: z.array(z.string()).min(1).optional(),
  /** The label that means a match. */
  positiveLabel: z.string().optional(),
  /** `pair`: posting and résumé as two texts; else one text in which {posting} and {resume} are put. */
  template: z.union([z.literal('pair'), z.object({ single: z.string().min(1) })]).default('pair'),
  calibration: calibrationSchema.optional(),
  threshold: thresholdSchema,
  abstention: abstentionSchema.optional(),
});

/** Two texts are embedded apart; the score that is calibrated is the cosine of their embeddings. */
const embedderSchema = z.object({
  ...common,
  kind: z.literal('embedder'),
  pooling: z.enum(['mean', 'cls']).default('mean'),
  calibration: calibrationSchema.optional(),
  threshold: thresholdSchema,
  abstention: abstentionSchema.optional(),
});

/** A token classifier with BIO labels, whose types are the layers of skill-extraction. */
const taggerSchema = z.object({
  ...common,
  kind: z.literal('tagger'),
  /** In the order of the model's logits; default: `id2label` of config.json. */
  labels: z.array(z.string()).min(1).optional(),
  /** What labels without a type (`B`, `I`) mark. */
  layer: z.enum(skillLayers).default('skill'),
});

/**
 * Boosted trees that choose skills among the phrases of a résumé; its roles are read by rules. Beside `student.json` stands
 * one file with trees and counts of names: there is no encoder.
 */
export const chooserSchema = z.object({
  schemaVersion: common.schemaVersion,
  kind: z.literal('chooser'),
  task: z.literal('skill-extraction'),
  trainingDigests: common.trainingDigests,
  /** The file, inside the student's folder. */
  trees: z.string().min(1).default('chooser.json'),
  /** Probability that a phrase needs. */
  threshold: thresholdSchema,
  /** What the likeliest phrase of a line in a list of skills needs. */
  firstThreshold: thresholdSchema,
  /** `elapsed`: months count; `calendar`: last year less first year, one within a year. */
  years: z.enum(['elapsed', 'calendar']).default('elapsed'),
  /** The year that "Present" means where no later one is named; default: the latest that the résumé names. */
  presentYear: z.number().int().optional(),
});

type PackedTree = number | readonly [number, number, PackedTree, PackedTree];
const packedTreeSchema: z.ZodType<PackedTree> = z.union([
  z.number(),
  z.tuple([
    z.number().int().nonnegative(),
    z.number(),
    z.lazy(() => packedTreeSchema),
    z.lazy(() => packedTreeSchema),
  ]),
]);
/** Boosted trees: log-odds before the first, then a tree each as nested [feature, threshold, up to it, above it]. */
const boostedTreesSchema = z.object({ initialScore: z.number(), trees: z.array(packedTreeSchema) });

/**
 * Reads requirement by requirement: a token classifier with the labels other, shown and missing, whose token types tell
 * what of a sentence's words stands in the résumé, and small learners over its answers. Years are arithmetic.
 */
const requirementMatcherSchema = z.object({
  ...common,
  kind: z.literal('requirement-matcher'),
  labels: z.array(z.string()).length(3).default(['other', 'shown', 'missing']),
  /** By a name's hash: training records whose skill it is, training postings that have its words. */
  names: z.record(z.string(), z.tuple([z.number().int(), z.number().int()])),
  /** That a skill is missing, that a role is not met, that the pair is a match. */
  skills: boostedTreesSchema,
  roles: boostedTreesSchema,
  pair: boostedTreesSchema,
  calibration: calibrationSchema,
  threshold: thresholdSchema,
  abstention: abstentionSchema.optional(),
  /** A skill, or role, is called missing from this probability on. */
  skillThreshold: thresholdSchema,
  roleThreshold: thresholdSchema,
});

/** A language model that is asked each task's own prompt. `task` is the one it was tuned for, or `all`. */
const generatorSchema = z.object({ ...common, kind: z.literal('generator') });

/** `student.json` of a model: how the plain encoder in a student's folder answers a task. */
export const studentSchema = z.discriminatedUnion('kind', [
  classifierSchema,
  embedderSchema,
  taggerSchema,
  requirementMatcherSchema,
  generatorSchema,
]);
export type Student = z.infer<typeof studentSchema>;
export type ClassifierStudent = z.infer<typeof classifierSchema>;
export type EmbedderStudent = z.infer<typeof embedderSchema>;
export type TaggerStudent = z.infer<typeof taggerSchema>;
export type ChooserStudent = z.infer<typeof chooserSchema>;
export type RequirementMatcherStudent = z.infer<typeof requirementMatcherSchema>;
export type GeneratorStudent = z.infer<typeof generatorSchema>;
