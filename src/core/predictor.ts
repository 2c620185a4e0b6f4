import type { Abstention } from './abstention.ts';
import type { TaskId, UnlabelledExample } from './example.ts';
import type { MatchingInput } from './matching.ts';
import type { Prediction } from './prediction.ts';
import type { PairReading } from './reading.ts';

/** What asking a remote predictor would come to. */
export interface RequestEstimate {
  /** Whether a cache has the answer: no request is made. */
  readonly cached: boolean;
  readonly promptTokens: number;
  readonly maximumCompletionTokens: number;
  /** Null where the price is not known. */
  readonly maximumCostUsd: number | null;
}

export interface PredictOptions {
  readonly signal?: AbortSignal;
  /** 0-based repetition; predictors that sample may vary their answer with it. */
  readonly repeat?: number;
}

/** Anything that answers examples: students, teachers and baselines alike. */
export interface Predictor {
  /** `<backend>:<reference>`, as the user names it. */
  readonly id: string;
  /** Changes whenever an answer could change. */
  readonly digest: string;
  readonly tasks: readonly TaskId[];
  /** Digests (see `trainingDigest`) of what it was trained or calibrated on; those examples are left out of its score. */
  readonly trainingDigests: ReadonlySet<string>;
  /** One line about how it came to be, e.g. what it was calibrated on. */
  readonly note?: string;
  /** Of a predictor of matches: the probabilities at which it can't tell. Absent: it calls every pair. */
  readonly abstention?: Abstention;
  /** Size of its model files on disk, where it has any. */
  readonly modelBytes?: number;
  /** Examples per `predict` call that suit it. */
  readonly batchSize?: number;
  /** True where a language model on this machine writes its answers: they depend on how it samples. */
  readonly isGenerative?: boolean;
  /** Of a predictor that asks another machine: which, and what a question would cost, without asking it. */
  readonly remote?: {
    readonly host: string;
    estimate(example: UnlabelledExample, repeat: number): Promise<RequestEstimate>;
  };
  /** False where it has no answer to give by nature (a recording without this example): left out, not an error. */
  covers?(example: UnlabelledExample): boolean;
  /**
   * One prediction an example, in the order of the batch. A failure of one example is that prediction's
   * `error`; it rejects only when the predictor as a whole is unusable, or when the signal aborts.
   */
  predict(batch: readonly UnlabelledExample[], options?: PredictOptions): Promise<Prediction[]>;
  /**
   * Of a predictor of matches that judges requirement by requirement: its verdict with what it is made of, the same
   * probability as `predict` gives.
   */
  readPair?(pair: MatchingInput, options?: PredictOptions): Promise<PairReading>;
  dispose(): Promise<void>;
}
