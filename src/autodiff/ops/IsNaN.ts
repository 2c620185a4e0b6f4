import type { OpRule } from '../rule.ts';

export const isNotANumber: OpRule = {
  infer: ({ input }) => [{ dataType: 'bool', shape: input(0).shape }],
  gradient: 'none',
};
