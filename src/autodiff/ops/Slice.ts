import { InputError } from '../../core/errors.ts';
import { normaliseAxis } from '../../onnx/axes.ts';
import { sameDim, subtractDims } from '../../onnx/dims.ts';
import type { Value } from '../../onnx/graphBuilder.ts';
import type { ValueType } from '../../onnx/inference.ts';
import type { Dim } from '../../onnx/model.ts';
import { int64Tensor } from '../../onnx/tensors.ts';
import { castLike } from '../castLike.ts';
import { knownNumbers, withIntegers } from '../followIntegers.ts';
import { lengthOf, placeAlong } from '../placeAlong.ts';
import type { GradientContext, OpRule } from '../rule.ts';

/** Ends beyond every length mean "to the end". */
const beyondAll = 2 ** 31 - 1;

/** x[start:end:step] along some axes. dx is dy at the places taken, 0 elsewhere. */
export const slice: OpRule = {
  infer(context) {
    const { dataType, shape, integers } = context.input(0);
    const axes = slicedAxes(context, shape?.length);
    if (shape === undefined || axes === undefined)
      return [{ dataType, shape: shape?.map((_, axis) => context.unknownDim(`axis${axis}`)) }];
    const bounds = axes.map((_, index) => [1, 2, 4].map((input) => context.inputs[input]?.integers?.[index]));
    const sliced = shape.map((dim, axis) => {
      const at = axes.indexOf(axis);
      if (at < 0) return dim;
      const [start, end, step = 1] = bounds[at];
      return (
        slicedLength(dim, start, end, context.inputs[4] === undefined ? 1 : step) ??
        context.unknownDim(`axis${axis}`)
      );
    });
    return [withIntegers({ dataType, shape: sliced }, integers && slicedList(integers, bounds[0]))];
  },
  gradient(context) {
    const { builder, inputs, input, gradient } = context;
    const axes = slicedAxes(context, input(0).shape?.length);
    if (axes === undefined)
      throw new InputError({
        expected: `constant axes for the gradient of node ${context.node.name} (Slice)`,
        got: 'axes computed at run time',
      });
    const dx = axes.reduce((placed, axis, index) => {
      return placeAlong(builder, {
        part: placed,
        positions: takenPositions(context, axis, index),
        axis,
        like: input(0),
      });
    }, gradient());
    return [dx, ...inputs.slice(1).map(() => undefined)];
  },
};

type Inputs = { readonly inputs: readonly (ValueType | undefined)[] };

/** All of the first axes by default. undefined where axes or their number are known only at run time. */
function slicedAxes({ inputs }: Inputs, rank: number | undefined): number[] | undefined {
  if (rank === undefined) return undefined;
  const count = inputs[1]?.shape?.[0];
  if (inputs[3] === undefined) return typeof count === 'number' ? [...Array(count).keys()] : undefined;
  return knownNumbers(inputs[3])?.map((axis) => normaliseAxis(axis, rank));
}

/** 0 … length − 1, sliced in the same way along one axis: the positions that the output was taken from. */
function takenPositions({ builder, inputs, input }: GradientContext, axis: number, index: number): Value {
  const zero = builder.scalar(0, 'int64');
  const all = builder.op('Range', [zero, lengthOf(builder, input(0), axis), builder.scalar(1, 'int64')]);
  const at = builder.constant(int64Tensor([1], [index]));
  const pick = (list: Value | undefined) => list && builder.op('Gather', [list, at]);
  const firstAxis = castLike(builder, builder.constant(int64Tensor([1], [0])), input(1));
  return builder.op('Slice', [all, pick(inputs[1]), pick(inputs[2]), firstAxis, pick(inputs[4])]);
}

/**
 * The length of x[start:end:step] for an axis of a given length; undefined where it is not known. A slice from 0 to a
 * symbol counts as that long: exporters cut a buffer (positions) to the length of the text, which must fit into it.
 */
function slicedLength(length: Dim, start?: Dim, end?: Dim, step?: Dim): Dim | undefined {
  if (start === undefined || end === undefined || typeof step !== 'number') return undefined;
  if (typeof length === 'number' && typeof start === 'number' && typeof end === 'number')
    return positions(length, start, end, step).length;
  if (step !== 1) return undefined;
  const openEnd = sameDim(end, length) || (typeof end === 'number' && end >= beyondAll);
  if (typeof start === 'number') {
    if (start === 0 && openEnd) return length;
    if (start === 0 && typeof end === 'string') return end;
    if (start >= 0 && openEnd) return subtractDims(length, start);
  }
  return undefined;
}

/** As Python takes them: negative bounds count from the end, bounds beyond an end stop there. */
function positions(length: number, start: number, end: number, step: number): number[] {
  const [lowest, highest] = step > 0 ? [0, length] : [-1, length - 1];
  const clamp = (bound: number) => Math.min(Math.max(bound < 0 ? bound + length : bound, lowest), highest);
  const result: number[] = [];
  for (let at = clamp(start); step > 0 ? at < clamp(end) : at > clamp(end); at += step) result.push(at);
  return result;
}

function slicedList(list: readonly Dim[], [start, end, step = 1]: readonly (Dim | undefined)[]) {
  if (typeof start !== 'number' || typeof end !== 'number' || typeof step !== 'number') return undefined;
  return positions(list.length, start, end, step).map((at) => list[at]);
}
