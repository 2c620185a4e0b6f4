import { broadcastShapes } from '../../onnx/dims.ts';
import type { OpRule } from '../rule.ts';

/** x broadcast to at least a given shape. dx = dy: broadcasting is undone by the walker. */
export const expand: OpRule = {
  infer(context) {
    const { dataType, shape } = context.input(0);
    const { integers } = context.input(1);
    if (shape === undefined || integers === undefined) return [{ dataType, shape: unknownShape(context) }];
    const result = broadcastShapes(shape, integers);
    if (result !== undefined) return [{ dataType, shape: result }];
    throw context.error(`a shape that [${shape.join(', ')}] broadcasts to`, `[${integers.join(', ')}]`);
  },
  gradient: (context) => [context.gradient(), undefined],
};

function unknownShape({ input, unknownDim }: Parameters<OpRule['infer']>[0]) {
  const rank = input(1).shape?.[0];
  const own = input(0).shape?.length;
  if (typeof rank !== 'number' || own === undefined) return undefined;
  return Array.from({ length: Math.max(rank, own) }, (_, axis) => unknownDim(`axis${axis}`));
}
