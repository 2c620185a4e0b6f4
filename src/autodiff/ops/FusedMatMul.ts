import { floatAttribute, intAttribute } from '../../onnx/attributes.ts';
import { broadcastShapes, sameDim } from '../../onnx/dims.ts';
import type { Shape } from '../../onnx/model.ts';
import type { OpRule } from '../rule.ts';

const swapLast = (shape: Shape): Shape => [
  ...shape.slice(0, -2),
  shape[shape.length - 1],
  shape[shape.length - 2],
];

/**
 * Y = α·op(A)·op(B), op transposing the last two axes where asked for: a contributed op of ONNX Runtime.
 * Matrices only; transposed batch axes are not supported.
 */
export const fusedMatMul: OpRule = {
  infer(context) {
    const { node, input, error } = context;
    const { dataType } = input(0);
    if (intAttribute(node, 'transBatchA', 0) || intAttribute(node, 'transBatchB', 0))
      throw error('batch axes in place', 'transBatchA or transBatchB');
    const [a, b] = [0, 1].map((index) => {
      const shape = context.shape(index);
      if (shape.length < 2) throw error('matrices', `[${shape.join(', ')}]`);
      return intAttribute(node, index === 0 ? 'transA' : 'transB', 0) ? swapLast(shape) : shape;
    });
    const inner = [a[a.length - 1], b[b.length - 2]];
    const batch = broadcastShapes(a.slice(0, -2), b.slice(0, -2));
    const contradicts = inner.every((dim) => typeof dim === 'number') && !sameDim(inner[0], inner[1]);
    if (contradicts || batch === undefined)
      throw error('matrices that can be multiplied', `[${a.join(', ')}] and [${b.join(', ')}]`);
    return [{ dataType, shape: [...batch, a[a.length - 2], b[b.length - 1]] }];
  },
  /** With A' = op(A), B' = op(B): dA' = α·dY·B'ᵀ and dB' = α·A'ᵀ·dY, each written transposed where its operand was. */
  gradient({ builder, node, input, gradient, wanted }) {
    const transA = intAttribute(node, 'transA', 0);
    const transB = intAttribute(node, 'transB', 0);
    const alpha = { kind: 'float', value: floatAttribute(node, 'alpha', 1) } as const;
    const product = (...[a, b, left, right]: [number | 'dy', number | 'dy', number, number]) =>
      builder.op(
        'com.microsoft.FusedMatMul',
        [a, b].map((operand) => (operand === 'dy' ? gradient() : input(operand))),
        { transA: left, transB: right, alpha },
      );
    return [
      wanted(0) ? (transA ? product(1, 'dy', transB, 1) : product('dy', 1, 0, 1 - transB)) : undefined,
      wanted(1) ? (transB ? product('dy', 0, 1, transA) : product(0, 'dy', 1 - transA, 0)) : undefined,
    ];
  },
};
