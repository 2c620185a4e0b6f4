import { intsAttribute } from '../../onnx/attributes.ts';
import type { Node } from '../../onnx/model.ts';
import type { OpRule } from '../rule.ts';

/** y = x with axes permuted. dx = dy with the inverse permutation. */
export const transpose: OpRule = {
  infer({ node, input, error }) {
    const { dataType, shape } = input(0);
    if (shape === undefined) return [{ dataType, shape }];
    const order = permutation(node, shape.length);
    if (
      [...order].sort((a, b) => a - b).some((axis, index) => axis !== index) ||
      order.length !== shape.length
    )
      throw error(`a permutation of ${shape.length} axes`, `[${order.join(', ')}]`);
    return [{ dataType, shape: order.map((axis) => shape[axis]) }];
  },
  gradient({ builder, node, input, gradient }) {
    const order = permutation(node, input(0).shape?.length ?? 0);
    const inverse = order.map((_, axis) => order.indexOf(axis));
    return [builder.op('Transpose', [gradient()], { perm: inverse })];
  },
};

/** The axes are reversed by default. */
function permutation(node: Node, rank: number): readonly number[] {
  return intsAttribute(
    node,
    'perm',
    Array.from({ length: rank }, (_, axis) => rank - 1 - axis),
  );
}
