import type { Example } from '../../core/example.ts';
import type { Prediction } from '../../core/prediction.ts';
import type { Student } from '../../core/student.ts';
import type { TextEncoder } from '../../runtime/textEncoder.ts';
import type { Head } from '../architecture/heads.ts';
import type { LossTerm } from '../losses/lossTerm.ts';
import type { TrainingItem, TrainingRow } from '../trainingItem.ts';

/** What a teacher said of an example: the probability of a match. */
export type TeacherAnswers = ReadonlyMap<string, number>;

/** How a task's examples become something to train on, and scores an answer again. */
export interface Recipe {
  /** The first is the student's own. */
  readonly heads: readonly Head[];
  readonly terms: readonly LossTerm[];
  /** Different values of token_type_ids; default 2. */
  readonly tokenTypes?: number;
  /** What `student.json` says beside digests, calibration and threshold. */
  readonly student: Student;
  /** In the order of the model's scores; null for an embedder. */
  readonly labels: readonly string[] | null;
  items(examples: readonly Example[], encoder: TextEncoder): TrainingItem[];
  /** The rows that the student reads to answer an example. */
  questionRows(example: Example, encoder: TextEncoder): readonly Pick<TrainingRow, 'ids' | 'segments'>[];
  /** The answer from the main head's scores of these rows, as the student on disk would give it. */
  answer(example: Example, scores: readonly Float32Array[], encoder: TextEncoder): Prediction;
}
