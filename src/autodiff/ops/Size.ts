import { multiplyDims } from '../../onnx/dims.ts';
import type { OpRule } from '../rule.ts';

/** The number of elements. */
export const size: OpRule = {
  infer({ input }) {
    const { shape } = input(0);
    return [{ dataType: 'int64', shape: [], ...(shape && { integers: [multiplyDims(...shape)] }) }];
  },
  gradient: 'none',
};
