import { broadcastShapes, sameDim } from '../../onnx/dims.ts';
import type { GraphBuilder, Value } from '../../onnx/graphBuilder.ts';
import type { Infer } from '../../onnx/inference.ts';
import { int64Tensor } from '../../onnx/tensors.ts';
import { flattenRows } from '../flattenRows.ts';
import type { GradientContext, OpRule } from '../rule.ts';

const inferMatMul: Infer = (context) => {
  const { dataType } = context.input(0);
  if (context.input(0).shape === undefined || context.input(1).shape === undefined)
    return [{ dataType, shape: undefined }];
  const a = context.shape(0);
  const b = context.shape(1);
  const rows = a.length === 1 ? [] : [a[a.length - 2]];
  const columns = b.length === 1 ? [] : [b[b.length - 1]];
  const inner = [a[a.length - 1], b[Math.max(b.length - 2, 0)]];
  const batch = broadcastShapes(a.slice(0, -2), b.slice(0, -2));
  const contradicts = inner.every((dim) => typeof dim === 'number') && !sameDim(inner[0], inner[1]);
  if (contradicts || batch === undefined || a.length === 0 || b.length === 0)
    throw context.error('matrices that can be multiplied', `[${a.join(', ')}] and [${b.join(', ')}]`);
  return [{ dataType, shape: [...batch, ...rows, ...columns] }];
};

/** Y = A·B over batches. dA = dY·Bᵀ, dB = Aᵀ·dY. */
export const matMul: OpRule = {
  infer: inferMatMul,
  gradient(context) {
    const { input, wanted } = context;
    const ranks = [input(0).shape?.length ?? 0, input(1).shape?.length ?? 0];
    if (ranks.includes(1)) return gradientOfVectors(context);
    return [
      wanted(0) ? fused(context, context.gradient(), input(1), { transB: 1 }) : undefined,
      wanted(1) ? gradientOfRight(context) : undefined,
    ];
  },
};

/** The product with operands transposed while they are read, not in a pass of their own; that is for float32 only. */
function fused(
  { builder }: GradientContext,
  a: Value,
  b: Value,
  attributes: { readonly transA?: number; readonly transB?: number },
): Value {
  if (a.dataType === 'float32') return builder.op('com.microsoft.FusedMatMul', [a, b], attributes);
  return builder.matMul(
    attributes.transA ? transposed(builder, a) : a,
    attributes.transB ? transposed(builder, b) : b,
  );
}

function transposed(builder: GraphBuilder, matrix: Value): Value {
  const axes = (matrix.shape ?? []).map((_, axis) => axis);
  const [columns, rows] = [axes.length - 1, axes.length - 2];
  return builder.op('Transpose', [matrix], { perm: [...axes.slice(0, -2), columns, rows] });
}

/** A weight shared by the whole batch gets one product over all rows, instead of one an element and their sum. */
function gradientOfRight(context: GradientContext): Value {
  const { builder, input, gradient } = context;
  const [a, b] = [input(0), input(1)];
  const rank = a.shape?.length ?? 0;
  if (b.shape?.length !== 2 || rank === 2) return fused(context, a, gradient(), { transA: 1 });
  const rows = (value: Value) => flattenRows(builder, value);
  return fused(context, rows(a), rows(gradient()), { transA: 1 });
}

/** A vector counts as a matrix of one row (left) or one column (right) whose axis is dropped from the product. */
function gradientOfVectors(context: GradientContext): (Value | undefined)[] {
  const { builder, input, gradient, wanted } = context;
  const axes = (...list: number[]) => builder.constant(int64Tensor([list.length], list));
  const [left, right] = [input(0).shape?.length === 1, input(1).shape?.length === 1];
  const a = left ? builder.op('Unsqueeze', [input(0), axes(0)]) : input(0);
  const b = right ? builder.op('Unsqueeze', [input(1), axes(1)]) : input(1);
  const dropped = left && right ? axes(0, 1) : axes(left ? -2 : -1);
  const dy = builder.op('Unsqueeze', [gradient(), dropped]);
  const da = wanted(0) ? fused(context, dy, b, { transB: 1 }) : undefined;
  const db = wanted(1) ? fused(context, a, dy, { transA: 1 }) : undefined;
  return [
    // The row axis is dropped here, the batch axes by the walker.
    left && da ? builder.op('Squeeze', [da, axes(-2)]) : da,
    right && db ? builder.op('Squeeze', [db, axes(-1)]) : db,
  ];
}
