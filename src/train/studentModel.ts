import type { GraphBuilder, Value } from '../onnx/graphBuilder.ts';
import type { Tensor } from '../onnx/model.ts';
import type { MaskInput } from './architecture/dropout.ts';
import type { Head } from './architecture/heads.ts';

/** What a built graph has to offer. */
export interface BuiltStudent {
  readonly graph: GraphBuilder;
  /** By name of the head. */
  readonly heads: ReadonlyMap<string, Value>;
  /** [batch, sequence, width]; only the first states where no wanted head reads another. */
  readonly hidden: Value;
  /** Weights by name; all of them are initialisers. */
  readonly weights: ReadonlyMap<string, Tensor>;
  readonly masks: readonly MaskInput[];
}

interface BuildOptions {
  /** Names of the heads that are wanted. */
  readonly heads: readonly string[];
  /** Share of elements that are dropped; 0 for a graph to predict with. */
  readonly dropout: number;
  /** Trained weights; those that are not there are as in the beginning. */
  readonly known: ReadonlyMap<string, Tensor>;
}

/** An architecture with its heads: builds its graph as often as it is asked to. */
export interface StudentModel {
  readonly heads: readonly Head[];
  /** The head whose answer is the student's; the first. */
  readonly mainHead: Head;
  /** `config.json` of Hugging Face, without what heads and labels add. */
  readonly config: Readonly<Record<string, unknown>>;
  /** Everything that tells this architecture from another one, for digests. */
  readonly description: unknown;
  build(options: BuildOptions): BuiltStudent;
}
