import { z } from 'zod';
import { differenceSchema, estimateSchema } from './estimate.ts';

/** What examples are sliced by, in the order of reports. */
export const sliceDimensions = [
  'occupationArea',
  'occupation',
  'requirements',
  'wording',
  'length',
  'postingStyle',
  'resumeStyle',
  'resumeKind',
  'removedSkills',
  'filteredExperience',
] as const;
export type SliceDimension = (typeof sliceDimensions)[number];

/** Of one example: the slice it is in, by dimension. A dimension that its record says nothing of is absent. */
export const sliceAttributesSchema = z.partialRecord(z.enum(sliceDimensions), z.string());
export type SliceAttributes = z.infer<typeof sliceAttributesSchema>;

/** One slice: the task's primary metric on its examples alone. */
const sliceSchema = z.object({
  /** As it stands in `attributes` of the score rows; null for what is left of slices that are too small. */
  value: z.string().nullable(),
  /** For people. */
  title: z.string(),
  /** How many slices this one holds, where it holds the small ones. */
  folded: z.number().int().positive().optional(),
  n: z.number().int().nonnegative(),
  records: z.number().int().nonnegative(),
  student: estimateSchema,
  /** Absent, like the difference, where fewer records than the minimum are scored for both. */
  teacher: estimateSchema.optional(),
  /** Student minus teacher; its adjusted p-value is Holm's over all slices of all dimensions of the task. */
  difference: differenceSchema.optional(),
});
export type Slice = z.infer<typeof sliceSchema>;

const slicedDimensionSchema = z.object({
  dimension: z.enum(sliceDimensions),
  title: z.string(),
  slices: z.array(sliceSchema),
  /** Slices below the minimum whose examples together are below it too: counted only. */
  tooSmall: z.object({
    slices: z.number().int().nonnegative(),
    records: z.number().int().nonnegative(),
    examples: z.number().int().nonnegative(),
  }),
  /** Examples whose record says nothing of this dimension. */
  unknown: z.number().int().nonnegative(),
});
export type SlicedDimension = z.infer<typeof slicedDimensionSchema>;

/** A task's examples cut by what their records are like. Many looks at the same examples: single ones mislead. */
export const slicesSchema = z.object({
  /** Records that a slice needs to be shown by itself. */
  minimumRecords: z.number().int().positive(),
  /** The task's primary metric. */
  metric: z.string(),
  /** Differences that Holm's adjustment is over. */
  tests: z.number().int().nonnegative(),
  dimensions: z.array(slicedDimensionSchema),
});
export type Slices = z.infer<typeof slicesSchema>;
