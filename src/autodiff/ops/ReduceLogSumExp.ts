import { inferReduction, ofDataOnly, withReducedAxes } from '../reductionRules.ts';
import type { OpRule } from '../rule.ts';

/** y = ln Σ eˣ along axes. dx = dy·e^(x − y), the softmax of x. */
export const reduceLogSumExp: OpRule = {
  infer: inferReduction,
  gradient(context) {
    const { builder, input, output, gradient } = context;
    const share = builder.op('Exp', [builder.sub(input(0), withReducedAxes(context, output(0)))]);
    return ofDataOnly(context, builder.mul(withReducedAxes(context, gradient()), share));
  },
};
