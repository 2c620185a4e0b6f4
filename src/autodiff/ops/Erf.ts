import { inferSame } from '../inferElementwise.ts';
import type { OpRule } from '../rule.ts';
import { scalarLike } from '../scalarLike.ts';

/** y = erf x. dx = dy · 2/√π · e^(−x²). Source: Abramowitz & Stegun 7.1.19. */
export const erf: OpRule = {
  infer: inferSame,
  gradient({ builder, input, gradient }) {
    const x = input(0);
    const density = builder.op('Exp', [builder.op('Neg', [builder.mul(x, x)])]);
    return [builder.mul(gradient(), builder.mul(density, scalarLike(builder, x, 2 / Math.sqrt(Math.PI))))];
  },
};
