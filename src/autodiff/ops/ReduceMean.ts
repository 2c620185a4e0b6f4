import { countReduced, expandReduced, inferReduction } from '../reductionRules.ts';
import type { OpRule } from '../rule.ts';

/** y = Σ x / n over axes of n elements. dx = dy / n, repeated along them. */
export const reduceMean: OpRule = {
  infer: inferReduction,
  gradient: (context) => [
    expandReduced(context, context.builder.div(context.gradient(), countReduced(context))),
    ...context.inputs.slice(1).map(() => undefined),
  ],
};
