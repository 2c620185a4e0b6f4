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
  const inputs = node.inputs.map((name) => (name === '' ? undefined : builder.value(name)));
  const outputs = node.outputs.filter((name) => name !== '').map((name) => builder.value(name));
  const zeros = new Map<number, Value>();
  return {
    builder,
    node,
    opset: opsetOf(builder, node),
    inputs,
    outputs,
    gradients,
    input(index) {
      const value = inputs[index];
      if (value !== undefined) return value;
      throw new InputError({ expected: `input ${index} of node ${node.name} (${node.op})`, got: 'none' });
    },
    output: (index) => outputs[index],
    gradient(index = 0) {
      const gradient = gradients[index] ?? zeros.get(index) ?? zerosLike(builder, outputs[index]);
      if (gradients[index] === undefined) zeros.set(index, gradient);
      return gradient;
    },
    wanted: (index) => node.inputs[index] !== undefined && wantsGradient(node.inputs[index]),
    constant: (index) => builder.constantOf(node.inputs[index] ?? ''),
  };
}
