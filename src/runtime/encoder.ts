import type { ModelFacts } from './modelSource.ts';
import type { PaddedBatch } from './paddedBatches.ts';
import type { TextEncoder } from './textEncoder.ts';

/** A dense row-major result of a model. */
export interface Output {
  readonly data: Float32Array;
  readonly dims: readonly number[];
}

/** A loaded encoder model with its tokenizer, whichever library runs it. Lives in the worker. */
export interface Encoder {
  readonly texts: TextEncoder;
  /** logits: [rows, labels] or [rows, tokens, labels]; hidden states: [rows, tokens, width]. */
  run(batch: PaddedBatch): Promise<Output>;
}

/** What loading an encoder gives. */
export interface LoadedEncoder {
  readonly encoder: Encoder;
  readonly facts: ModelFacts;
}
