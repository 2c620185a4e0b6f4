import type { Generation, GenerationWork } from './generation.ts';
import type { Pooling, TaggedWindow } from './operations.ts';
import type { TaggableSentence, TextInput } from './textEncoder.ts';

/** What a model is asked to do. */
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
