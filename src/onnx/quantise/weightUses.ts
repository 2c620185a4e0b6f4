import { intAttribute } from '../attributes.ts';
import { type Graph, type Node, qualifiedOp } from '../model.ts';
import { valuesReadBy } from '../referencedValues.ts';

/** How a weight is read: which rows or columns get a scale of their own follows from it. */
export interface WeightUse {
  /** Nodes that pick rows of it by index: embeddings. */
  readonly lookups: readonly Node[];
  /** Whether a matrix product reads it. */
  readonly multiplied: boolean;
  /** Whether it is transposed before. */
  readonly transposed: boolean;
  /** 0: a scale a row, 1: a scale a column. */
  readonly axis: 0 | 1;
}

/**
 * How the graph uses a weight; undefined where one of its readers is neither a matrix product nor a lookup of rows (a
 * transposition before a product counts as one), so that it must stay as it is.
 */
export function useOfWeight(graph: Graph, name: string): WeightUse | undefined {
  const readers = graph.nodes.filter((node) => valuesReadBy(node).includes(name));
  if (readers.length === 0 || graph.outputs.some((output) => output.name === name)) return undefined;
  const axes = readers.map((node) => axisOf(node, name));
  if (axes.some((axis) => axis === undefined)) return undefined;
  const lookups = readers.filter((node) => node.op === 'Gather');
  // A table that is looked up in has a scale a row, whatever else reads it.
  return {
    lookups,
    multiplied: lookups.length < readers.length,
    transposed: readers.some((node) => node.op === 'Transpose'),
    axis: lookups.length > 0 ? 0 : (axes[0] ?? 0),
  };
}

/** The axis of the outputs in a product, of the rows in a lookup: along it, scales do not mix. */
function axisOf(node: Node, name: string): 0 | 1 | undefined {
  if (node.inputs.filter((input) => input === name).length !== 1) return undefined;
  const position = node.inputs.indexOf(name);
  switch (qualifiedOp(node)) {
    case 'Gather':
      return position === 0 && intAttribute(node, 'axis', 0) === 0 ? 0 : undefined;
    case 'MatMul':
      return position === 1 ? 1 : 0;
    case 'Gemm':
      if (position > 1) return undefined;
      if (position === 0) return intAttribute(node, 'transA', 0) === 1 ? 1 : 0;
      return intAttribute(node, 'transB', 0) === 1 ? 0 : 1;
    case 'Transpose':
      return 0;
    default:
      return undefined;
  }
}
