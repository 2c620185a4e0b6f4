import type { Split } from './context.ts';

export const taskIds = [
  'matching',
  'skill-extraction',
  'experience-extraction',
  'explanation',
  'editing',
] as const;
export type TaskId = (typeof taskIds)[number];

/** What a predictor gets to see of an example: never the target, the cluster or the split. */
export interface UnlabelledExample<Input = unknown> {
  readonly id: string;
  readonly taskId: TaskId;
  /** sha256 of exactly what the predictor sees. */
  readonly inputDigest: string;
  /**
   * sha256 of posting, NUL and résumé, where the example comes from such a pair but does not show all of it: a teacher
   * that read the pair once answered several tasks, and its recorded rows are found by this.
   */
  readonly pairDigest?: string;
  readonly input: Input;
}

/** One question with its right answer. */
export interface Example<Input = unknown, Target = unknown> extends UnlabelledExample<Input> {
  /** The unit of resampling: the record it comes from, or what several records have in common. */
  readonly clusterId: string;
  readonly groupId: string;
  readonly split: Split | null;
  /** Which of a record's examples this is, e.g. `matched`, `unmatched`, `swapped`, `pair`. */
  readonly variant: string;
  /**
   * Normalised digest by which training records are recognised (see `trainingDigest`). A getter in the tasks: whole
   * documents are normalised for it, and most predictors have no training records to look it up among.
   */
  readonly trainingDigest: string;
  readonly target: Target;
}

export function withoutLabel<Input>(example: Example<Input>): UnlabelledExample<Input> {
  return {
    id: example.id,
    taskId: example.taskId,
    inputDigest: example.inputDigest,
    ...(example.pairDigest === undefined ? {} : { pairDigest: example.pairDigest }),
    input: example.input,
  };
}
