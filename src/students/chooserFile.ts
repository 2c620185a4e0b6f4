import { z } from 'zod';
import { boostingNotationSchema } from '../learners/treeNotation.ts';

const count = z.number().int().nonnegative();

/** The file beside `student.json` that a chooser reads. */
export const chooserFileSchema = z.object({
  boosting: boostingNotationSchema,
  names: z.object({
    records: z.number().int(),
    names: z.record(z.string(), z.tuple([count, count, count, count])),
    pairs: z.record(z.string(), count),
  }),
});
