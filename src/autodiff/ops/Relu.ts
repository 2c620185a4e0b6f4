import { inferSame } from '../inferElementwise.ts';
import type { OpRule } from '../rule.ts';

/** y = max(x, 0). dx = dy where y > 0, else 0: the sign of y is 1 exactly there. */
export const relu: OpRule = {
  infer: inferSame,
  gradient: ({ builder, output, gradient }) => [builder.mul(gradient(), builder.op('Sign', [output(0)]))],
};
