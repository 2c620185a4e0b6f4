import type { Dim } from '../../onnx/model.ts';
import type { OpRule } from '../rule.ts';

/** start, start + delta, … up to but without the limit. */
export const range: OpRule = {
  infer({ input, unknownDim }) {
    const [start, limit, delta] = [0, 1, 2].map((index) => input(index).integers?.[0]);
    return [{ dataType: input(0).dataType, shape: [length(start, limit, delta) ?? unknownDim('range')] }];
  },
  gradient: 'none',
};

function length(start?: Dim, limit?: Dim, delta?: Dim): Dim | undefined {
  if (start === 0 && delta === 1) return limit;
  if (typeof start !== 'number' || typeof limit !== 'number' || typeof delta !== 'number') return undefined;
  return Math.max(0, Math.ceil((limit - start) / delta));
}
