import { UsageError } from '../core/errors.ts';
import type { TrainingProgress } from '../train/progress.ts';
import type { ScheduleName } from '../train/schedules.ts';

const trainableTasks = ['matching', 'skill-extraction', 'language-modelling'] as const;
export type TrainableTask = (typeof trainableTasks)[number];

export const lossNames = ['cross-entropy', 'pairwise', 'contrastive'] as const;
type LossName = (typeof lossNames)[number];

export const studentKinds = ['requirement-matcher'] as const;
type StudentKind = (typeof studentKinds)[number];

/** What `distill train` is asked for; what is left out has a default. */
export interface TrainOptions {
  readonly task: string;
  /** A dataset folder or file; for language modelling also text files. Default: the shipped sample. */
  readonly data?: readonly string[];
  /** A dataset to validate on, or `none`. Default: the validation split, else groups held out of the training data. */
  readonly validation?: string;
  /** Whose probabilities of a match are learned beside the labels. */
  readonly teacher?: string;
  /** A model folder or hub id to start from. */
  readonly init?: string;
  /** What the student is made of; default: what `loss` asks for. */
  readonly kind?: StudentKind;
  /** Of a requirement matcher: folds of the data whose readings its learners are fitted on. */
  readonly folds?: number;
  /** Of a requirement matcher: datasets that its encoders learn from, too. */
  readonly moreData?: readonly string[];
  /** The student's folder. */
  readonly output: string;
  readonly loss?: LossName;
  readonly epochs?: number;
  readonly lr?: number;
  readonly batchSize?: number;
  readonly accumulate?: number;
  readonly schedule?: ScheduleName;
  readonly warmUp?: number;
  readonly weightDecay?: number;
  readonly clipNorm?: number;
  readonly dropout?: number;
  readonly patience?: number;
  readonly seed?: number;
  readonly trainOnly?: readonly string[];
  readonly maxSteps?: number;
  /** Minutes. */
  readonly timeLimit?: number;
  /** Seconds between two checkpoints. */
  readonly checkpointEvery?: number;
  readonly layers?: number;
  readonly width?: number;
  readonly heads?: number;
  readonly inner?: number;
  readonly norm?: 'post' | 'pre';
  readonly maxLength?: number;
  readonly vocabSize?: number;
  /** Keep upper and lower case apart. */
  readonly cased?: boolean;
  /** A folder whose tokenizer is used instead of learning one. */
  readonly tokenizer?: string;
  /** α: share of the teacher in a row's loss. */
  readonly teacherWeight?: number;
  readonly teacherTemperature?: number;
  /** Of the pairwise loss beside cross-entropy. */
  readonly pairwiseWeight?: number;
  /** τ of the contrastive loss. */
  readonly contrastiveTemperature?: number;
  /** Weigh classes so that each counts the same. */
  readonly balanced?: boolean;
  readonly threads?: number;
  readonly skipInvalid?: boolean;
  readonly resume?: boolean;
  readonly overwrite?: boolean;
  readonly offline?: boolean;
  readonly cacheFolder?: string;
  readonly signal?: AbortSignal;
  readonly onTraining?: (progress: TrainingProgress) => void;
  readonly onRemark?: (text: string) => void;
}

/** @throws UsageError when there is no training for a task of that name. */
export function trainableTask(name: string): TrainableTask {
  const known = trainableTasks.find((task) => task === name);
  if (known) return known;
  throw new UsageError(`--task: there is no training for "${name}"`, {
    advice: `what can be trained: ${trainableTasks.join(', ')}`,
  });
}
