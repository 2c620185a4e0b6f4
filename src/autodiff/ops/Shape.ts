import { intAttribute } from '../../onnx/attributes.ts';
import type { OpRule } from '../rule.ts';

/** The shape of its input as a list; `start` and `end` take a part (opset 15). */
export const shape: OpRule = {
  infer({ node, input }) {
    const dims = input(0).shape?.slice(intAttribute(node, 'start', 0), intAttribute(node, 'end', undefined));
    return [{ dataType: 'int64', shape: dims && [dims.length], ...(dims && { integers: dims }) }];
  },
  gradient: 'none',
};
