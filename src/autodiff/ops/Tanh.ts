import { inferSame } from '../inferElementwise.ts';
import type { OpRule } from '../rule.ts';

/** y = tanh x. dx = dy·(1 − y²) = dy − dy·y². */
export const tanh: OpRule = {
  infer: inferSame,
  gradient({ builder, output, gradient }) {
    const y = output(0);
    return [builder.sub(gradient(), builder.mul(gradient(), builder.mul(y, y)))];
  },
};
