import { inferSame } from '../inferElementwise.ts';
import type { OpRule } from '../rule.ts';

/** y = ln x. dx = dy / x. */
export const log: OpRule = {
  infer: inferSame,
  gradient: ({ builder, input, gradient }) => [builder.div(gradient(), input(0))],
};
