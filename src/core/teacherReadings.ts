import { z } from 'zod';
import { estimatesSchema } from './estimate.ts';

/**
 * How far the student answers as the teacher does, right or wrong: agreement, κ, divergence of probabilities, or the F1
 * or ROUGE-L of its answers with the teacher's in the place of the right ones. A metric that has nothing to compare is
 * null with a reason.
 */
export const fidelitySchema = z.object({
  /** Examples that both answered. */
  n: z.number().int().nonnegative(),
  records: z.number().int().nonnegative(),
  /** The one that stands for the others in short reports. */
  headline: z.string(),
  metrics: estimatesSchema,
});
export type Fidelity = z.infer<typeof fidelitySchema>;

/** Whether the student is wrong where its teacher is: the two by two table of their errors. */
export const inheritedErrorsSchema = z.object({
  /** What is right or wrong by itself, e.g. `example`, or `skill that should be named`. */
  unit: z.string(),
  /** Units in examples that both answered. */
  n: z.number().int().nonnegative(),
  records: z.number().int().nonnegative(),
  bothWrong: z.number().int().nonnegative(),
  onlyStudentWrong: z.number().int().nonnegative(),
  onlyTeacherWrong: z.number().int().nonnegative(),
  bothRight: z.number().int().nonnegative(),
  /** Of `bothWrong`, where the two gave the same answer; null where a thing left out is all that can be wrong. */
  sameWrongAnswer: z.number().int().nonnegative().nullable(),
  /**
   * `errorRateWhereTeacherWrong`, `errorRateWhereTeacherRight`, their `riskRatio` (null where the second is 0),
   * `teacherErrorRate`, and `inheritedShare`: of the student's errors, those that are the teacher's too. Errors that have
   * nothing to do with the teacher's would give an inherited share equal to the teacher's error rate, and a ratio of 1.
   */
  rates: estimatesSchema,
});
export type InheritedErrors = z.infer<typeof inheritedErrorsSchema>;
