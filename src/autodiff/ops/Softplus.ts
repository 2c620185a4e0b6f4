import { inferSame } from '../inferElementwise.ts';
import type { OpRule } from '../rule.ts';

/** y = ln(1 + eˣ). dx = dy / (1 + e⁻ˣ). */
export const softplus: OpRule = {
  infer: inferSame,
  gradient: ({ builder, input, gradient }) => [builder.mul(gradient(), builder.op('Sigmoid', [input(0)]))],
};
