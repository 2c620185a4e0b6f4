import { z } from 'zod';
import { filteredSchema, occupationSchema, splitSchema } from './context.ts';

const identity = {
  id: z.string().min(1),
  /** The unit that splits and k-folds keep together; for a triple the primary occupation. */
  groupId: z.string().min(1),
  split: splitSchema.nullable(),
};

/** What an answer took of a service that is paid by the token. */
export const usageSchema = z.object({
  promptTokens: z.number().nonnegative(),
  completionTokens: z.number().nonnegative(),
  /** Null where no price is known. */
  costUsd: z.number().nonnegative().nullable(),
  /** The tokens were counted here: the service does not tell how many it read. */
  estimated: z.literal(true).optional(),
});
export type Usage = z.infer<typeof usageSchema>;

/** A posting with a résumé that meets it and résumés that do not. */
export const tripleSchema = z.object({
  kind: z.literal('triple'),
  ...identity,
  /** The context as far as the dataset tells it. */
  context: z.object({
    occupations: z.array(occupationSchema),
    skills: z.array(z.string()),
    /** Where it was sampled: the digest of the graph, the ids of the occupations in it, the seed. */
    graphDigest: z.string().optional(),
    occupationIds: z.array(z.string()).optional(),
    seed: z.number().optional(),
  }),
  jobDescription: z.string().min(1),
  resumeMatched: z.string().min(1),
  resumeUnmatched: z.string().min(1),
  /** Further negatives by name, e.g. `swapped`. The names are parts of example ids: those of the two above are taken. */
  negatives: z
    .record(
      z
        .string()
        .regex(
          /^(?!(?:matched|unmatched)$)[^/]+$/,
          'expected a name other than matched and unmatched, without /',
        ),
      z.string().min(1),
    )
    .optional(),
  filtered: filteredSchema,
  /** The same of the further negatives, by name; one that is not here lacks `filtered.skills` and no experience. */
  negativesFiltered: z.record(z.string(), filteredSchema).optional(),
  /** Why the unmatched résumé does not meet the posting. */
  explanation: z.string().optional(),
  /** Why the matched résumé does. */
  explanationMatched: z.string().optional(),
  /** How it was written, for slices. */
  style: z
    .object({ wording: z.string().optional(), posting: z.string().optional(), resume: z.string().optional() })
    .optional(),
  teacher: z
    .object({
      model: z.string(),
      /** Of the prompts, or of the grammar that wrote it. */
      promptDigest: z.string().optional(),
      /** The service's ids of the requests that it was made with. */
      requestIds: z.array(z.string()).optional(),
      /** Of all requests, those whose answers were turned down too. */
      usage: usageSchema.optional(),
    })
    .optional(),
});
export type Triple = z.infer<typeof tripleSchema>;

/** One posting, one résumé, does it match. */
export const pairSchema = z.object({
  kind: z.literal('pair'),
  ...identity,
  posting: z.string().min(1),
  resume: z.string().min(1),
  label: z.boolean(),
});
export type Pair = z.infer<typeof pairSchema>;

/** A tokenised sentence with one BIO tag a token for each layer (SkillSpan: `skill`, `knowledge`). */
export const taggedSentenceSchema = z
  .object({
    kind: z.literal('taggedSentence'),
    ...identity,
    tokens: z.array(z.string()),
    tags: z.record(z.string(), z.array(z.string())),
  })
  .refine(
    (sentence) => Object.values(sentence.tags).every((tags) => tags.length === sentence.tokens.length),
    {
      message: 'every tag layer must have one tag a token',
    },
  );
export type TaggedSentence = z.infer<typeof taggedSentenceSchema>;

/** What a dataset yields. */
export const datasetRecordSchema = z.union([tripleSchema, pairSchema, taggedSentenceSchema]);
export type DatasetRecord = z.infer<typeof datasetRecordSchema>;
export type RecordKind = DatasetRecord['kind'];
