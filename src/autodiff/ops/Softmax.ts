import { intAttribute } from '../../onnx/attributes.ts';
import { inferSame } from '../inferElementwise.ts';
import { reduceSum } from '../reductions.ts';
import type { OpRule } from '../rule.ts';

/** yᵢ = e^xᵢ / Σ e^xⱼ along one axis (opset 13). dx = y·(dy − Σ dy·y). */
export const softmax: OpRule = {
  infer: inferSame,
  gradient({ builder, node, output, gradient }) {
    const weighted = builder.mul(gradient(), output(0));
    const sum = reduceSum(builder, weighted, [intAttribute(node, 'axis', -1)]);
    return [builder.sub(weighted, builder.mul(output(0), sum))];
  },
};
