import { expandReduced, inferReduction } from '../reductionRules.ts';
import type { OpRule } from '../rule.ts';

/** y = Σ x over axes. dx = dy, repeated along them. */
export const reduceSum: OpRule = {
  infer: inferReduction,
  gradient: (context) => [
    expandReduced(context, context.gradient()),
    ...context.inputs.slice(1).map(() => undefined),
  ],
};
