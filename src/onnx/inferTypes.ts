import type { InferenceTable, ValueType } from './inference.ts';
import { constantOfNode, inferNode, opsetOf } from './inferNode.ts';
import type { Dim, Model, Tensor, ValueInfo } from './model.ts';
import { typeOfTensor } from './typeOfTensor.ts';

/**
 * Element type and shape of every value of a model's main graph, as far as they can be known: dimensions may be symbols
 * (see `dims.ts`). Where an op has no rule, what the file states about its outputs is taken instead.
 * @param table inference by op; this room knows no ops of its own.
 * @throws InputError naming the node whose inputs do not fit together.
 */
export function inferTypes(model: Model, table: InferenceTable): Map<string, ValueType> {
  const { graph } = model;
  const types = new Map<string, ValueType>();
  const constants = new Map<string, Tensor>(graph.initializers);
  const stated = new Map([...graph.valueInfo, ...graph.outputs].map((info) => [info.name, info]));
  for (const input of graph.inputs) set(types, input.name, typeOfValueInfo(input));
  for (const [name, tensor] of graph.initializers) types.set(name, typeOfTensor(tensor));
  for (const node of graph.nodes) {
    const constant = constantOfNode(node);
    if (constant !== undefined) constants.set(node.outputs[0], constant);
    const inferred = inferNode(
      {
        node,
        opset: opsetOf(model, node),
        typeOf: (name) => types.get(name),
        constantOf: (name) => constants.get(name),
      },
      table,
    );
    node.outputs.forEach((name, index) => {
      if (name !== '') set(types, name, merge(inferred?.[index], stated.get(name)));
    });
  }
  return types;
}

function set(types: Map<string, ValueType>, name: string, type: ValueType | undefined): void {
  if (type !== undefined) types.set(name, type);
}

function merge(inferred: ValueType | undefined, stated: ValueInfo | undefined): ValueType | undefined {
  if (inferred?.shape !== undefined || stated === undefined) return inferred;
  const type = typeOfValueInfo(stated);
  return inferred === undefined ? type : { ...inferred, shape: type?.shape };
}

/** The type that a file states; dimensions without a name get one of their own. undefined for what is no tensor. */
function typeOfValueInfo({ name, dataType, shape }: ValueInfo): ValueType | undefined {
  if (dataType === undefined) return undefined;
  const named = shape?.map((dim, axis): Dim => (dim === '' ? `axis${axis}(${name})` : dim));
  return { dataType, shape: named };
}
