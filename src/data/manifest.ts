import { isAbsolute, normalize } from 'node:path';
import { z } from 'zod';
import { splitSchema } from '../core/context.ts';
import { formatIds } from './formats/recordFormat.ts';

/** Version of `manifest.json` in a dataset folder. Bumped when a reader of the old shape would misread the new. */
export const datasetSchemaVersion = 1;

const digest = z.string().regex(/^[0-9a-f]{64}$/, 'expected a sha256: 64 lower-case hex digits');

/** A manifest may come from anyone: its paths stay inside its folder. */
const innerPath = z
  .string()
  .min(1)
  .refine(
    (path) => !isAbsolute(path) && !/^([a-zA-Z]:|.*\\)/.test(path) && !normalize(path).startsWith('..'),
    {
      message: 'expected a relative path inside the dataset folder',
    },
  );

const count = z.number().int().nonnegative();

export const manifestSchema = z.object({
  schemaVersion: z.literal(datasetSchemaVersion),
  name: z.string().min(1),
  title: z.string().min(1),
  version: z.string().min(1),
  /** The data, read in this order. */
  files: z
    .array(
      z.object({
        path: innerPath,
        /** Of the bytes as stored. */
        sha256: digest,
        bytes: count,
        records: count,
        format: z.enum(formatIds),
      }),
    )
    .min(1),
  source: z.string(),
  licence: z.string(),
  provenance: z.string(),
  /** Records by split; `none` counts those without one. */
  splits: z.object({ train: count, validation: count, test: count, none: count }),
  /** A teacher's answers to one split, as Prediction JSON lines; `raw` keeps the answers to further tasks. */
  recordedTeacher: z
    .object({
      path: innerPath,
      sha256: digest,
      model: z.string().min(1),
      split: splitSchema,
      raw: z.object({ path: innerPath, sha256: digest }).optional(),
    })
    .optional(),
  citation: z.string().optional(),
});
export type DatasetManifest = z.infer<typeof manifestSchema>;
export type DatasetFile = DatasetManifest['files'][number];
export type SplitCounts = DatasetManifest['splits'];
