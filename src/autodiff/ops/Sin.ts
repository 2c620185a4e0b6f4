import { inferSame } from '../inferElementwise.ts';
import type { OpRule } from '../rule.ts';

/** y = sin x. dx = dy·cos x. */
export const sin: OpRule = {
  infer: inferSame,
  gradient: ({ builder, input, gradient }) => [builder.mul(gradient(), builder.op('Cos', [input(0)]))],
};
