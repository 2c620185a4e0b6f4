import { InputError } from '../core/errors.ts';
import { sameDim } from '../onnx/dims.ts';
import type { GraphBuilder, Value } from '../onnx/graphBuilder.ts';
import type { Shape } from '../onnx/model.ts';
import { int64Tensor } from '../onnx/tensors.ts';
import { reduceSum } from './reductions.ts';

/**
 * Sums a gradient over the axes along which its value was broadcast, so that it has the value's shape: the one place
 * where broadcasting is undone. Axes that only run time can tell apart (two symbols that may be equal or 1) are chosen
 * in the graph by comparing shapes.
 * @throws InputError when the value can't have been broadcast to the gradient's shape.
 */
export function unbroadcast(builder: GraphBuilder, gradient: Value, value: Value): Value {
  const from = knownShape(gradient);
  const to = knownShape(value);
  const added = from.length - to.length;
  const summed: number[] = [];
  let openAtRunTime = false;
  if (added < 0) throw misfit(gradient, value);
  from.forEach((dim, axis) => {
    const target = axis < added ? undefined : to[axis - added];
    if (target === undefined || (target === 1 && dim !== 1)) summed.push(axis);
    else if (!sameDim(dim, target)) {
      if (typeof dim === 'number' && typeof target === 'number') throw misfit(gradient, value);
      openAtRunTime = true;
    }
  });
  if (openAtRunTime) return unbroadcastAtRunTime(builder, gradient, value, added);
  if (summed.length === 0) return gradient;
  const leadingOnly = summed.every((axis) => axis < added);
  const reduced = reduceSum(builder, gradient, summed, { keepDims: !leadingOnly });
  if (leadingOnly || added === 0) return reduced;
  return builder.op('Squeeze', [reduced, builder.constant(int64Tensor([added], [...Array(added).keys()]))]);
}

/** Axes where the padded shape of the value differs from the gradient's are found by NonZero and summed. */
function unbroadcastAtRunTime(builder: GraphBuilder, gradient: Value, value: Value, added: number): Value {
  const shape = builder.op('Shape', [value]);
  const ones = builder.constant(int64Tensor([added], Array(added).fill(1)));
  const padded = added === 0 ? shape : builder.op('Concat', [ones, shape], { axis: 0 });
  const differs = builder.op('Not', [builder.op('Equal', [builder.op('Shape', [gradient]), padded])]);
  const axes = builder.op('Reshape', [
    builder.op('NonZero', [differs]),
    builder.constant(int64Tensor([1], [-1])),
  ]);
  const summed = builder.op('ReduceSum', [gradient, axes], { keepdims: 1, noop_with_empty_axes: 1 });
  return builder.op('Reshape', [summed, shape]);
}

function knownShape(value: Value): Shape {
  if (value.shape !== undefined) return value.shape;
  throw new InputError({ expected: `the rank of ${value.name} to be known`, got: 'an unknown shape' });
}

function misfit(gradient: Value, value: Value): InputError {
  return new InputError({
    expected: `a gradient of the shape [${value.shape?.join(', ')}] of ${value.name}, or of one it broadcasts to`,
    got: `[${gradient.shape?.join(', ')}] (${gradient.name})`,
  });
}
