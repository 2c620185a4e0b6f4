import type { GraphBuilder, Value } from '../onnx/graphBuilder.ts';
import { int64Tensor } from '../onnx/tensors.ts';

export interface ReductionOptions {
  /** Whether summed axes stay with length 1. Default true. */
  readonly keepDims?: boolean;
}

/** ReduceSum over axes; its axes are an input from opset 13 on, the first that is differentiated. */
export function reduceSum(
  builder: GraphBuilder,
  value: Value,
  axes: readonly number[],
  { keepDims = true }: ReductionOptions = {},
): Value {
  const axesInput = builder.constant(int64Tensor([axes.length], axes), 'axes');
  return builder.op('ReduceSum', [value, axesInput], { keepdims: keepDims ? 1 : 0 });
}

/** ReduceMean over axes, which stay with length 1; they are an attribute before opset 18, an input since. */
export function reduceMean(builder: GraphBuilder, value: Value, axes: readonly number[]): Value {
  if (builder.opset < 18) return builder.op('ReduceMean', [value], { axes });
  return builder.op('ReduceMean', [value, builder.constant(int64Tensor([axes.length], axes), 'axes')]);
}
