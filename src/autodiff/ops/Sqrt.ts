import { inferSame } from '../inferElementwise.ts';
import type { OpRule } from '../rule.ts';

/** y = √x. dx = dy / (2y). */
export const sqrt: OpRule = {
  infer: inferSame,
  gradient: ({ builder, output, gradient }) => [builder.div(gradient(), builder.add(output(0), output(0)))],
};
