import { inferSame } from '../inferElementwise.ts';
import type { OpRule } from '../rule.ts';

/** y = 1 / x. dx = −dy·y². */
export const reciprocal: OpRule = {
  infer: inferSame,
  gradient: ({ builder, output, gradient }) => [
    builder.op('Neg', [builder.mul(builder.mul(gradient(), output(0)), output(0))]),
  ],
};
