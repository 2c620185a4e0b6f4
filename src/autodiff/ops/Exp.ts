import { inferSame } from '../inferElementwise.ts';
import type { OpRule } from '../rule.ts';

/** y = eˣ. dx = dy·y. */
export const exp: OpRule = {
  infer: inferSame,
  gradient: ({ builder, output, gradient }) => [builder.mul(gradient(), output(0))],
};
