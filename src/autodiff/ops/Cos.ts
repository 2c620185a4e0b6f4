import { inferSame } from '../inferElementwise.ts';
import type { OpRule } from '../rule.ts';

/** y = cos x. dx = −dy·sin x. */
export const cos: OpRule = {
  infer: inferSame,
  gradient: ({ builder, input, gradient }) => [
    builder.op('Neg', [builder.mul(gradient(), builder.op('Sin', [input(0)]))]),
  ],
};
