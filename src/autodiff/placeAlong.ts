import type { GraphBuilder, Value } from '../onnx/graphBuilder.ts';
import { int64Tensor } from '../onnx/tensors.ts';

interface Placement {
  /** The values to place, of the rank of `like`. */
  readonly part: Value;
  /** One position along the axis for each of the part's slices, none twice; negative ones count from the end. */
  readonly positions: Value;
  readonly axis: number;
  /** What the part was taken from: gives the length of the axis. */
  readonly like: Value;
}

/**
 * The part's slices at their positions along an axis, zeros at all others: the transpose of picking distinct positions.
 * A slice of zeros is put behind the part, and each position looks up which slice it gets; so nothing is scattered, and
 * all threads read and none race.
 */
export function placeAlong(builder: GraphBuilder, { part, positions, axis, like }: Placement): Value {
  const rank = part.shape?.length ?? 0;
  const list = (values: readonly number[]) => builder.constant(int64Tensor([values.length], values));
  const count = lengthOf(builder, part, axis);
  const isEndOfAxis = (index: number) => index === rank + axis;
  const padded = builder.op('Pad', [
    part,
    list(Array.from({ length: 2 * rank }, (_, index) => (isEndOfAxis(index) ? 1 : 0))),
  ]);
  const length = builder.op('Unsqueeze', [lengthOf(builder, like, axis), list([0])]);
  const slices = builder.op('Range', [builder.scalar(0, 'int64'), count, builder.scalar(1, 'int64')]);
  const lookup = builder.op('ScatterElements', [builder.op('Expand', [count, length]), positions, slices], {
    axis: 0,
  });
  return builder.op('Gather', [padded, lookup], { axis });
}

/** The length of one axis as a scalar. */
export function lengthOf(builder: GraphBuilder, value: Value, axis: number): Value {
  const known = value.shape?.[axis];
  if (typeof known === 'number') return builder.scalar(known, 'int64');
  return builder.op('Gather', [builder.op('Shape', [value]), builder.scalar(axis, 'int64')]);
}
