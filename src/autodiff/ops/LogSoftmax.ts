import { intAttribute } from '../../onnx/attributes.ts';
import { inferSame } from '../inferElementwise.ts';
import { reduceSum } from '../reductions.ts';
import type { OpRule } from '../rule.ts';

/** yᵢ = xᵢ − ln Σ e^xⱼ along one axis (opset 13). dx = dy − e^y·Σ dy. */
export const logSoftmax: OpRule = {
  infer: inferSame,
  gradient({ builder, node, output, gradient }) {
    const sum = reduceSum(builder, gradient(), [intAttribute(node, 'axis', -1)]);
    return [builder.sub(gradient(), builder.mul(builder.op('Exp', [output(0)]), sum))];
  },
};
