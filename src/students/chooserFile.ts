import { z } from 'zod';
import { boostingNotationSchema } from '../learners/treeNotation.ts';

const count = z.number().int().nonnegative();
const counts = z.record(z.string(), count);

const namesSchema = z.object({
  records: count,
  names: z.record(z.string(), z.tuple([count, count, count, count, count])),
  pairs: counts,
  words: z.record(z.string(), z.tuple([count, count, count, count, count, count])),
  nameWords: z.array(z.string()),
});

/** The file beside `student.json` that a chooser reads. */
export const chooserFileSchema = z.object({
  /** Names outside the training data. */
  listed: z.object({ names: counts, pairs: counts, postings: count, words: z.array(z.string()) }),
  /** One a collection of records. */
  experts: z
    .array(
      z.object({
        boosting: boostingNotationSchema,
        likeness: boostingNotationSchema.nullable(),
        names: namesSchema,
      }),
    )
    .min(1),
});
