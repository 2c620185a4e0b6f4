import type { Generation, GenerationWork } from './generation.ts';
import type { ModelFacts } from './modelSource.ts';
import type { Pooling, TaggedWindow } from './operations.ts';
import type { TaggableSentence, TextInput } from './textEncoder.ts';

/** What the worker is asked to do with its model. */
export type Work =
  | { readonly operation: 'classify'; readonly texts: readonly TextInput[] }
  | { readonly operation: 'embed'; readonly texts: readonly TextInput[]; readonly pooling: Pooling }
  | { readonly operation: 'tag'; readonly sentences: readonly TaggableSentence[] }
  | GenerationWork;

/** What each operation answers, one a text. */
export interface ResultOf {
  /** Scores of every label, before any softmax. */
  readonly classify: Float32Array;
  /** A vector of length 1. */
  readonly embed: Float32Array;
  /** The sentence in overlapping parts, in order. */
  readonly tag: readonly TaggedWindow[];
  readonly generate: Generation;
}
export type Result = ResultOf[Work['operation']];

export type Request = { readonly id: number; readonly work: Work } | { readonly cancel: number };

/** An error's facts: its class does not survive the way between threads. */
export interface Problem {
  readonly kind: 'InputError' | 'UsageError' | 'other';
  readonly message: string;
  readonly facts?: { readonly file?: string; readonly expected: string; readonly got: string };
  readonly advice?: string;
}

export type Reply =
  | { readonly opened: ModelFacts }
  | { readonly notOpened: Problem }
  | { readonly id: number; readonly results: readonly Result[] }
  | { readonly id: number; readonly problem: string };
