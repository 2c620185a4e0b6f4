import type { OpRule } from '../rule.ts';

/** y = x. dx = dy. */
export const identity: OpRule = {
  infer: (context) => [context.input(0)],
  gradient: (context) => [context.gradient()],
};
