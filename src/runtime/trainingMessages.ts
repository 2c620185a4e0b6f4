import type { MaskRequest } from './seededMask.ts';

/** A dense row-major value that goes into a graph. */
export type Feed =
  | { readonly type: 'float32'; readonly data: Float32Array; readonly dims: readonly number[] }
  | { readonly type: 'int64'; readonly data: BigInt64Array; readonly dims: readonly number[] };

export type Feeds = Readonly<Record<string, Feed>>;

/** A graph that reads and writes the session's state. */
export interface TrainingProgram {
  /** A serialised ONNX model. */
  readonly model: Uint8Array;
  /**
   * Outputs that become the new value of a state, by output name; every other output is given back. An input that has
   * the name of a state reads it.
   */
  readonly updates: Readonly<Record<string, string>>;
}

export interface StateValue {
  readonly name: string;
  readonly dims: readonly number[];
  readonly data: Float32Array;
}

export interface TrainingSource {
  readonly programs: Readonly<Record<string, TrainingProgram>>;
  readonly state: readonly StateValue[];
  /** Threads of the native library. Results are identical from run to run only for the same number. */
  readonly threads: number;
}

export interface RunRequest {
  readonly program: string;
  readonly feeds: Feeds;
  /** Boolean inputs that are drawn in the thread. */
  readonly masks?: Readonly<Record<string, MaskRequest>>;
  /** Outputs that must be finite: otherwise the state stays as it was. */
  readonly finite?: readonly string[];
}

export interface RunAnswer {
  readonly outputs: Readonly<
    Record<string, { readonly data: Float32Array; readonly dims: readonly number[] }>
  >;
  /** Whether the state was updated: false when an output that must be finite is not. */
  readonly committed: boolean;
}

export type TrainingRequest =
  | { readonly id: number; readonly run: RunRequest }
  | { readonly id: number; readonly read: readonly string[] }
  | { readonly id: number; readonly write: readonly StateValue[] };

export type TrainingReply =
  | { readonly opened: true }
  | { readonly notOpened: string }
  | { readonly id: number; readonly answer: RunAnswer }
  | { readonly id: number; readonly state: readonly StateValue[] }
  | { readonly id: number; readonly written: true }
  | { readonly id: number; readonly problem: string };
