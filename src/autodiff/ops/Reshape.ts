import { intAttribute } from '../../onnx/attributes.ts';
import { exactQuotient, multiplyDims } from '../../onnx/dims.ts';
import type { InferenceContext } from '../../onnx/inference.ts';
import type { Dim, Shape } from '../../onnx/model.ts';
import { reshapeLike } from '../reshapeLike.ts';
import type { OpRule } from '../rule.ts';

/** The same elements in another shape. dx is dy in the shape of x. */
export const reshape: OpRule = {
  infer(context) {
    const { dataType, shape, integers: elements } = context.input(0);
    const { integers, shape: listShape } = context.input(1);
    if (integers !== undefined) {
      const target = resolve(context, shape, integers);
      // A list that only changes between scalar and list keeps its elements.
      return [{ dataType, shape: target, ...(elements && target.length <= 1 && { integers: elements }) }];
    }
    const rank = listShape?.[0];
    if (typeof rank !== 'number') return [{ dataType, shape: undefined }];
    return [
      { dataType, shape: Array.from({ length: rank }, (_, axis) => context.unknownDim(`axis${axis}`)) },
    ];
  },
  gradient: ({ builder, input, gradient }) => [reshapeLike(builder, gradient(), input(0)), undefined],
};

/** 0 copies the input's dimension (unless `allowzero`), −1 takes what is left. */
function resolve(context: InferenceContext, from: Shape | undefined, target: readonly Dim[]): Shape {
  const allowZero = intAttribute(context.node, 'allowzero', 0) === 1;
  const dims = target.map((dim, axis) =>
    dim === 0 && !allowZero ? (from?.[axis] ?? context.unknownDim(`axis${axis}`)) : dim,
  );
  const open = dims.indexOf(-1);
  if (open < 0) {
    requireSameSize(context, from, dims);
    return dims;
  }
  const known = dims.filter((_, axis) => axis !== open);
  const rest = from && exactQuotient(multiplyDims(...from), multiplyDims(...known));
  if (from !== undefined && rest === undefined) requireDivisible(context, from, known);
  dims[open] = rest ?? context.unknownDim(`axis${open}`);
  return dims;
}

function requireSameSize(context: InferenceContext, from: Shape | undefined, to: Shape): void {
  if (from === undefined) return;
  const [a, b] = [multiplyDims(...from), multiplyDims(...to)];
  if (typeof a === 'number' && typeof b === 'number' && a !== b)
    throw context.error(`${a} elements in the new shape`, `${b} ([${to.join(', ')}])`);
}

function requireDivisible(context: InferenceContext, from: Shape, known: Shape): void {
  const [a, b] = [multiplyDims(...from), multiplyDims(...known)];
  if (typeof a === 'number' && typeof b === 'number')
    throw context.error(`a shape that ${a} elements fill`, `[-1, ${known.join(', ')}]`);
}
