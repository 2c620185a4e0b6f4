import { countReduced, expandReduced, inferReduction, ofDataOnly } from '../reductionRules.ts';
import type { OpRule } from '../rule.ts';

/** y = Σ x / n over axes of n elements. dx = dy / n, repeated along them. */
export const reduceMean: OpRule = {
  infer: inferReduction,
  gradient: (context) =>
    ofDataOnly(
      context,
      expandReduced(context, context.builder.div(context.gradient(), countReduced(context))),
    ),
};
