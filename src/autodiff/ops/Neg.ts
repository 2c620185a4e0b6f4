import { inferSame } from '../inferElementwise.ts';
import type { OpRule } from '../rule.ts';

/** y = −x. dx = −dy. */
export const neg: OpRule = {
  infer: inferSame,
  gradient: ({ builder, gradient }) => [builder.op('Neg', [gradient()])],
};
