import { InputError } from '../core/errors.ts';
import type { GraphBuilder, Value } from '../onnx/graphBuilder.ts';
import { opsetOf } from '../onnx/inferNode.ts';
import type { Node } from '../onnx/model.ts';
import type { GradientContext } from './rule.ts';
import { zerosLike } from './zerosLike.ts';

/** @param gradients of the node's outputs; @param wantsGradient whether the gradient of a value is needed. */
export function createGradientContext(
  builder: GraphBuilder,
  node: Node,
  gradients: readonly (Value | undefined)[],
  wantsGradient: (value: string) => boolean,
): GradientContext {
  const present = (name: string) => (name === '' ? undefined : builder.value(name));
  const inputs = node.inputs.map(present);
  const outputs = node.outputs.map(present);
  const required = (kind: string, index: number, value: Value | undefined) => {
    if (value !== undefined) return value;
    throw new InputError({ expected: `${kind} ${index} of node ${node.name} (${node.op})`, got: 'none' });
  };
  const output = (index: number) => required('output', index, outputs[index]);
  const zeros = new Map<number, Value>();
  return {
    builder,
    node,
    opset: opsetOf(builder, node),
    inputs,
    outputs,
    gradients,
    input: (index) => required('input', index, inputs[index]),
    output,
    gradient(index = 0) {
      const gradient = gradients[index] ?? zeros.get(index) ?? zerosLike(builder, output(index));
      if (gradients[index] === undefined) zeros.set(index, gradient);
      return gradient;
    },
    wanted: (index) => node.inputs[index] !== undefined && wantsGradient(node.inputs[index]),
    constant: (index) => builder.constantOf(node.inputs[index] ?? ''),
  };
}
