import { type AttributeInput, float, floatAttribute, intAttribute } from '../../onnx/attributes.ts';
import { sameDim } from '../../onnx/dims.ts';
import type { Value } from '../../onnx/graphBuilder.ts';
import type { GradientContext, OpRule } from '../rule.ts';
import { scalarLike } from '../scalarLike.ts';

/** Y = α·A'·B' + β·C of matrices, A' and B' transposed where asked for; C broadcasts to Y. */
export const gemm: OpRule = {
  infer(context) {
    const { input, error } = context;
    const [a, b] = [matrix(context, 0, 'transA'), matrix(context, 1, 'transB')];
    const inner = [a[1], b[0]];
    if (inner.every((dim) => typeof dim === 'number') && !sameDim(a[1], b[0]))
      throw error('matrices that can be multiplied', `[${a.join(', ')}] and [${b.join(', ')}]`);
    return [{ dataType: input(0).dataType, shape: [a[0], b[1]] }];
  },
  /** dA' = α·dY·B'ᵀ and dB' = α·A'ᵀ·dY, each written transposed where its operand was; dC = β·dY. */
  gradient(context) {
    const { builder, node, inputs, input, gradient, wanted } = context;
    const [transA, transB] = [intAttribute(node, 'transA', 0), intAttribute(node, 'transB', 0)];
    const product = (first: Value, second: Value, left: number, right: number) =>
      builder.op('Gemm', [first, second], { transA: left, transB: right, ...alphaOf(context) });
    const [a, b, dy] = [input(0), input(1), gradient()];
    const da = () => (transA ? product(b, dy, transB, 1) : product(dy, b, 0, 1 - transB));
    const db = () => (transB ? product(dy, a, 1, transA) : product(a, dy, 1 - transA, 0));
    const byOperands = [wanted(0) ? da() : undefined, wanted(1) ? db() : undefined];
    return inputs.length === 2 ? byOperands : [...byOperands, wanted(2) ? ofAddend(context) : undefined];
  },
};

function matrix(context: Parameters<OpRule['infer']>[0], index: number, transpose: string) {
  const shape = context.shape(index);
  if (shape.length !== 2) throw context.error('matrices', `[${shape.join(', ')}]`);
  return intAttribute(context.node, transpose, 0) ? [shape[1], shape[0]] : shape;
}

function alphaOf({ node }: GradientContext): Record<string, AttributeInput> {
  const alpha = floatAttribute(node, 'alpha', 1);
  return alpha === 1 ? {} : { alpha: float(alpha) };
}

function ofAddend({ builder, node, gradient }: GradientContext): Value {
  const beta = floatAttribute(node, 'beta', 1);
  return beta === 1 ? gradient() : builder.mul(gradient(), scalarLike(builder, gradient(), beta));
}
