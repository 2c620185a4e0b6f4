import { InputError } from '../core/errors.ts';

/** An axis counted from the front. @throws InputError when it is out of range. */
export function normaliseAxis(axis: number, rank: number): number {
  if (Number.isInteger(axis) && axis >= -rank && axis < Math.max(rank, 1))
    return axis < 0 ? axis + rank : axis;
  throw new InputError({ expected: `an axis of a value of rank ${rank}`, got: `${axis}` });
}

/** Axes counted from the front, in ascending order, each once. */
export function normaliseAxes(axes: readonly number[], rank: number): number[] {
  return [...new Set(axes.map((axis) => normaliseAxis(axis, rank)))].sort((a, b) => a - b);
}
