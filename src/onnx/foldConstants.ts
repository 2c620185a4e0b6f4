import type { InferenceTable, ValueType } from './inference.ts';
import { constantOfNode } from './inferNode.ts';
import { inferTypes } from './inferTypes.ts';
import type { Model, Node, Tensor } from './model.ts';
import { removeDeadNodes } from './removeDeadNodes.ts';

/**
 * Replaces what inference knows by weights: Constant nodes, and integer lists and scalars whose elements are all known
 * (the shape computations that exporters write). Nodes that nobody reads any more are removed. Floating-point
 * arithmetic of constants is left to the runtime, which folds it while loading.
 */
export function foldConstants(model: Model, table: InferenceTable): Model {
  const types = inferTypes(model, table);
  const initializers = new Map(model.graph.initializers);
  const isOutput = new Set(model.graph.outputs.map(({ name }) => name));
  const nodes = model.graph.nodes.filter((node) => {
    const folded = node.outputs.map((name) => knownTensor(node, types.get(name)));
    const [name] = node.outputs;
    if (folded.length !== 1 || folded[0] === undefined || isOutput.has(name)) return true;
    initializers.set(name, folded[0]);
    return false;
  });
  return removeDeadNodes({ ...model, graph: { ...model.graph, nodes, initializers } });
}

function knownTensor(node: Node, type: ValueType | undefined): Tensor | undefined {
  const constant = constantOfNode(node);
  if (constant !== undefined) return constant;
  const { dataType, shape, integers } = type ?? {};
  if (!shape?.every((dim) => typeof dim === 'number')) return undefined;
  if (!integers?.every((element) => typeof element === 'number')) return undefined;
  if (dataType === 'int64') return { dataType, shape, data: BigInt64Array.from(integers, BigInt) };
  return dataType === 'int32' ? { dataType, shape, data: Int32Array.from(integers) } : undefined;
}
