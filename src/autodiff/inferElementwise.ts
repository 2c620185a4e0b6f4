import type { DataType } from '../onnx/dataTypes.ts';
import { broadcastShapes } from '../onnx/dims.ts';
import type { Infer, InferenceContext } from '../onnx/inference.ts';
import type { Dim, Shape } from '../onnx/model.ts';

/** The output has the type of the first input: unary elementwise ops. */
export const inferSame: Infer = (context) => {
  const { dataType, shape } = context.input(0);
  return [{ dataType, shape }];
};

/** The shape that all inputs broadcast to; undefined where a rank is unknown. @throws InputError when they can't. */
export function broadcastInputs(context: InferenceContext): Shape | undefined {
  const shapes = context.inputs.flatMap((type) => (type === undefined ? [] : [type.shape]));
  if (!shapes.every((shape) => shape !== undefined)) return undefined;
  const shape = broadcastShapes(...shapes);
  if (shape !== undefined) return shape;
  throw context.error(
    'inputs that broadcast to one shape',
    shapes.map((dims) => `[${dims.join(', ')}]`).join(' and '),
  );
}

/** Inputs of one type that broadcast to each other. @throws InputError when types or shapes differ too much. */
export const inferBroadcast: Infer = (context) => {
  const { dataType } = context.input(0);
  const other = context.inputs.find((type) => type !== undefined && type.dataType !== dataType);
  if (other !== undefined) throw context.error('inputs of one type', `${dataType} and ${other.dataType}`);
  return [{ dataType, shape: broadcastInputs(context) }];
};

/** Comparisons: broadcast like arithmetic, the output is of another type. */
export function inferBroadcastTo(dataType: DataType): Infer {
  return (context) => [{ dataType, shape: broadcastInputs(context) }];
}

/** Broadcasting arithmetic that also follows the elements of integer lists, for shape computations. */
export function inferArithmetic(combine: (a: Dim, b: Dim) => Dim): Infer {
  return (context) => {
    const [type] = inferBroadcast(context);
    const [a, b] = [context.input(0).integers, context.input(1).integers];
    if (a === undefined || b === undefined || type.shape === undefined || type.shape.length > 1)
      return [type];
    const length = Math.max(a.length, b.length);
    const at = (list: readonly Dim[], index: number) => list[list.length === 1 ? 0 : index];
    const integers = Array.from({ length }, (_, index) => combine(at(a, index), at(b, index)));
    return [{ ...type, integers }];
  };
}
