import { inferReduction, ofDataOnly, withReducedAxes } from '../reductionRules.ts';
import type { OpRule } from '../rule.ts';
import { scalarLike } from '../scalarLike.ts';

/** y = √Σ x² along axes. dx = x·dy/y; 0 where y is 0, as in PyTorch. */
export const reduceL2: OpRule = {
  infer: inferReduction,
  gradient(context) {
    const { builder, input, output, gradient } = context;
    const zero = scalarLike(builder, input(0), 0);
    const scale = builder.op('Where', [
      builder.op('Equal', [output(0), zero]),
      zero,
      builder.div(gradient(), output(0)),
    ]);
    return ofDataOnly(context, builder.mul(input(0), withReducedAxes(context, scale)));
  },
};
