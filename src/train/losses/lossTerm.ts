import type { GraphBuilder, Value } from '../../onnx/graphBuilder.ts';
import type { Feeds } from '../../runtime/trainingMessages.ts';
import type { Batch } from '../batch.ts';

/** What a loss term puts into the graph for one batch. */
interface TermFeeds {
  readonly feeds: Feeds;
  /** Added to the reported loss: a part that no weight can change, such as the entropy of a teacher. */
  readonly constant?: number;
}

/**
 * One loss on the output of one head. It is a sum over a batch; `scale` makes it a mean over all batches of an update,
 * so that an update accumulated from four small batches is that of one large batch.
 */
export interface LossTerm {
  /** `<head>.<loss>`; the prefix of its inputs' names. */
  readonly id: string;
  readonly head: string;
  /** Its share in the whole loss. */
  readonly weight: number;
  /** How much there is to learn from in the batch: what the sum is divided by. */
  mass(batch: Batch): number;
  feeds(batch: Batch, scale: number): TermFeeds;
  /** @param output the head's. @returns a scalar. */
  build(graph: GraphBuilder, output: Value): Value;
}
