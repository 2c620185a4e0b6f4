import { inferSame } from '../inferElementwise.ts';
import type { OpRule } from '../rule.ts';

/** y = 1 / (1 + e⁻ˣ). dx = dy·y·(1 − y). */
export const sigmoid: OpRule = {
  infer: inferSame,
  gradient({ builder, output, gradient }) {
    const y = output(0);
    return [builder.mul(gradient(), builder.sub(y, builder.mul(y, y)))];
  },
};
