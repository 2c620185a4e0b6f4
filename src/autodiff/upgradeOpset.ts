import { InputError } from '../core/errors.ts';
import { intAttribute, intsAttribute } from '../onnx/attributes.ts';
import { inferTypes } from '../onnx/inferTypes.ts';
import { type Model, type Node, qualifiedOp, type Tensor } from '../onnx/model.ts';
import { int64Tensor } from '../onnx/tensors.ts';
import { UniqueNames } from '../onnx/uniqueNames.ts';
import { opRules } from './ops/table.ts';

/** The first operator set that gradients are written in. */
const firstOpset = 13;
/** Exporters have written these for years; older ones differ in more than can be told from a node. */
const oldestOpset = 11;

/** The attribute that opset 13 made an input, by op. */
const attributeToInput: Readonly<Record<string, string | undefined>> = {
  Squeeze: 'axes',
  Unsqueeze: 'axes',
  ReduceSum: 'axes',
  Split: 'split',
};
/** Until opset 12 these worked on all axes from one on; since, on that one alone. */
const flattening = ['Softmax', 'LogSoftmax'];

/**
 * A model of operator set 11 or 12 in the forms of 13; any newer one as it is.
 * Source: https://github.com/onnx/onnx/blob/main/docs/Changelog.md, "Version 13".
 * @throws InputError for older models, and for a softmax over several axes at once.
 */
export function upgradeOpset(model: Model): Model {
  if (model.opset >= firstOpset) return model;
  if (model.opset < oldestOpset)
    throw new InputError({
      expected: `a model of ONNX operator set ${oldestOpset} or later`,
      got: `operator set ${model.opset}`,
      advice: 'export it again, e.g. with opset_version=17',
    });
  const { graph } = model;
  const names = new UniqueNames();
  names.reserve(graph.inputs.map(({ name }) => name));
  names.reserve(graph.initializers.keys());
  names.reserve(graph.nodes.flatMap(({ name, outputs }) => [name, ...outputs]));
  const initializers = new Map<string, Tensor>(graph.initializers);
  const nodes = graph.nodes.map((node): Node => {
    const moved = node.domain === '' ? attributeToInput[node.op] : undefined;
    const values = moved === undefined ? undefined : intsAttribute(node, moved, undefined);
    if (moved === undefined || values === undefined) return withExplicitAxis(node);
    const input = names.unique(`${node.name || node.op}.${moved}`);
    initializers.set(input, int64Tensor([values.length], values));
    const attributes = new Map([...node.attributes].filter(([name]) => name !== moved));
    return { ...node, inputs: [node.inputs[0], input], attributes };
  });
  const upgraded = { ...model, opset: firstOpset, graph: { ...graph, nodes, initializers } };
  assertLastAxes(upgraded);
  return upgraded;
}

/** The axis by default was 1 and is −1. */
function withExplicitAxis(node: Node): Node {
  if (!flattening.includes(qualifiedOp(node)) || node.attributes.has('axis')) return node;
  return { ...node, attributes: new Map([...node.attributes, ['axis', { kind: 'int', value: 1 }]]) };
}

/** On the last axis the two meanings are one. */
function assertLastAxes(model: Model): void {
  const suspects = model.graph.nodes.filter((node) => flattening.includes(qualifiedOp(node)));
  if (suspects.every((node) => intAttribute(node, 'axis', 1) === -1)) return;
  const types = inferTypes(model, opRules);
  for (const node of suspects) {
    const axis = intAttribute(node, 'axis', 1);
    const rank = types.get(node.inputs[0])?.shape?.length;
    if (axis === -1 || (rank !== undefined && axis === rank - 1)) continue;
    throw new InputError({
      expected: `node ${node.name} (${node.op}, written before operator set 13) to work on the last axis`,
      got: `axis ${axis} of ${rank ?? 'an unknown number of'} axes`,
      advice: 'export the model again, e.g. with opset_version=17',
    });
  }
}
