import type { MaskingRules } from './batch.ts';
import type { LossTerm } from './losses/lossTerm.ts';
import type { ScheduleName } from './schedules.ts';
import type { StudentModel } from './studentModel.ts';
import type { TrainingItem, TrainingRow } from './trainingItem.ts';

/** The numbers of a training, all of them in the student's record. */
export interface TrainingSettings {
  readonly epochs: number;
  /** Rows of a batch. */
  readonly batchSize: number;
  /** Batches of an update. */
  readonly accumulate: number;
  readonly learningRate: number;
  readonly schedule: ScheduleName;
  /** Share of all updates. */
  readonly warmUp: number;
  readonly weightDecay: number;
  /** Gradients longer than this, all weights together, are shortened to it. */
  readonly clipNorm: number;
  readonly dropout: number;
  readonly seed: number;
  /** Patterns of the names of the weights that are trained; null: all of them. */
  readonly trainOnly: readonly string[] | null;
  /** Epochs without a better validation after which it stops; null: never. */
  readonly patience: number | null;
  /** Updates at most; null: all epochs. */
  readonly maxSteps: number | null;
}

/** How large the steps are: what a resumed training may change, because it leaves the order of the data as it is. */
export type Rates = Pick<TrainingSettings, 'learningRate' | 'schedule' | 'warmUp'>;

export interface ValidationResult {
  /** What the best epoch is chosen by. */
  readonly value: number;
  readonly higherIsBetter: boolean;
  /** For log and card. */
  readonly metrics: Readonly<Record<string, number | null>>;
}

/** What the model reads of a row. */
export type ReadableRow = Pick<TrainingRow, 'ids' | 'segments'>;

/** A model under training, between two updates. */
export interface TrainedModel {
  /** Scores of the main head for every row, without padding: [labels], [tokens × labels] or [width]. */
  predict(rows: readonly ReadableRow[]): Promise<readonly Float32Array[]>;
  /** Mean of every loss term, by id. */
  losses(items: readonly TrainingItem[]): Promise<Readonly<Record<string, number>>>;
}

/** Everything that decides what the weights become. */
export interface TrainingPlan {
  readonly student: StudentModel;
  readonly items: readonly TrainingItem[];
  readonly terms: readonly LossTerm[];
  readonly paddingId: number;
  /** Tokens that the model has positions for, where that is known. */
  readonly maximumLength?: number;
  /** For masked language modelling. */
  readonly masking?: MaskingRules;
  readonly settings: TrainingSettings;
  /** Runs after each epoch; without it the last weights are the student's. */
  validate?(model: TrainedModel): Promise<ValidationResult>;
}
