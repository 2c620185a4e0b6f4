import { z } from 'zod';
import { verdicts } from './abstention.ts';

/** A line of a document as it stands there, without white space around it; `line` is 1-based, as in an editor. */
const quotedLineSchema = z.object({ line: z.number().int().positive(), text: z.string() });

/** One thing that a posting asks for, held against a résumé. */
const requirementReadingSchema = z.object({
  /** Where the posting asks for it, 1-based. */
  line: z.number().int().positive(),
  /** The requirement as written, without list marker. */
  text: z.string(),
  kind: z.enum(['skill', 'role']),
  satisfied: z.boolean(),
  /** That it is satisfied, in [0, 1]; null where a rule decides, which has no probability to tell. */
  probability: z.number().min(0).max(1).nullable(),
  /** The skills, or the role, that the résumé lacks or holds too short; empty where it is satisfied. */
  missing: z.array(z.string()),
  /** The line of the résumé that shows it best; null where no line does. Of a role held too short: where it stands. */
  evidence: quotedLineSchema.nullable(),
  /** Of a role, in fractional years, where the posting asks for a time … */
  requiredYears: z.number().nonnegative().optional(),
  /** … and where the résumé's dates tell one. */
  foundYears: z.number().nonnegative().optional(),
});
export type RequirementReading = z.infer<typeof requirementReadingSchema>;

/** A résumé read against a posting. */
const pairReadingSchema = z.object({
  match: z.object({
    /** null where the student has none to tell. */
    probability: z.number().min(0).max(1).nullable(),
    verdict: z.enum(verdicts),
  }),
  /** In the order of the posting. */
  requirements: z.array(requirementReadingSchema),
  /** In a sentence or two: what is missing, if anything is. */
  explanation: z.string(),
});
export type PairReading = z.infer<typeof pairReadingSchema>;

/** What a résumé says of its owner. Years are fractional; `start` and `end` are calendar years. */
const resumeReadingSchema = z.object({
  skills: z.array(z.string()),
  roles: z.array(
    z.object({
      title: z.string(),
      /** null where the résumé does not say. */
      years: z.number().nonnegative().nullable(),
      start: z.number().optional(),
      /** Absent beside a start: still going on. */
      end: z.number().optional(),
    }),
  ),
});
export type ResumeReading = z.infer<typeof resumeReadingSchema>;

/** Both: all that is read of a résumé beside a posting. */
export const readingSchema = pairReadingSchema.extend(resumeReadingSchema.shape);
export type Reading = z.infer<typeof readingSchema>;
