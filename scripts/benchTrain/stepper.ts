import type { StatesRead } from '../../src/train/architecture/encoder.ts';

/** Times of some steps; processor time where the process can tell its own from others'. */
export interface StepTimes {
  readonly wallMs: readonly number[];
  readonly processorMs: readonly number[];
  readonly losses: readonly number[];
}

/** Something that trains on the same problem, one of several that take turns. */
export interface Stepper {
  readonly name: string;
  readonly threads: number;
  /** Which states of the last layer it works out. */
  readonly read: StatesRead;
  run(steps: number): Promise<StepTimes>;
  close(): Promise<void>;
}
