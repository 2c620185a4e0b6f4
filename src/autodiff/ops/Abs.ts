import { inferSame } from '../inferElementwise.ts';
import type { OpRule } from '../rule.ts';

/** y = |x|. dx = dy·sign x, 0 at 0. */
export const abs: OpRule = {
  infer: inferSame,
  gradient: ({ builder, input, gradient }) => [builder.mul(gradient(), builder.op('Sign', [input(0)]))],
};
