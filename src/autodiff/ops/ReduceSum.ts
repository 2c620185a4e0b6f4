import { expandReduced, inferReduction, ofDataOnly } from '../reductionRules.ts';
import type { OpRule } from '../rule.ts';

/** y = Σ x over axes. dx = dy, repeated along them. */
export const reduceSum: OpRule = {
  infer: inferReduction,
  gradient: (context) => ofDataOnly(context, expandReduced(context, context.gradient())),
};
