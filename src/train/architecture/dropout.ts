import type { GraphBuilder, Value } from '../../onnx/graphBuilder.ts';
import type { Dim } from '../../onnx/model.ts';

/** Sets a share of a value's elements to 0 and enlarges the others, or leaves everything as it is. */
export type Dropout = (value: Value, place: string, shape: readonly Dim[]) => Value;

export const noDropout: Dropout = (value) => value;

/** A mask that a step must be fed with: ones for what is kept. */
export interface MaskInput {
  readonly name: string;
  /** Numbers, and `batch` and `sequence`. */
  readonly shape: readonly Dim[];
}

/**
 * Dropout whose masks are inputs of the graph: the runtime's own Dropout draws from a state inside the session, and a
 * resumed training could not be the same. Source: Srivastava et al. 2014, https://jmlr.org/papers/v15/srivastava14a.html
 */
export function seededDropout(graph: GraphBuilder, rate: number): { dropout: Dropout; masks: MaskInput[] } {
  const masks: MaskInput[] = [];
  if (rate === 0) return { dropout: noDropout, masks };
  return {
    masks,
    dropout(value, place, shape) {
      const name = `dropout.${place}`;
      masks.push({ name, shape });
      const kept = graph.mul(value, graph.scalar(1 / (1 - rate)));
      return graph.op('Where', [graph.input(name, 'bool', shape), kept, graph.scalar(0)]);
    },
  };
}
