import type { Example } from '../core/example.ts';

/** Labelled examples that a predictor is calibrated on before it answers. */
export interface CalibrationSet {
  readonly examples: readonly Example[];
  /** What they are, for people: e.g. `train split of datasets/sample (264 records)`. */
  readonly description: string;
}
