import { inferReduction, ofDataOnly, withReducedAxes } from '../reductionRules.ts';
import type { OpRule } from '../rule.ts';

/** y = Σ x² along axes. dx = 2x·dy. */
export const reduceSumSquare: OpRule = {
  infer: inferReduction,
  gradient(context) {
    const { builder, input, gradient } = context;
    const dy = withReducedAxes(context, gradient());
    return ofDataOnly(context, builder.mul(input(0), builder.add(dy, dy)));
  },
};
