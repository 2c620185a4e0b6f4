import type { OpRule } from '../rule.ts';

/** Indices of the elements that are not 0: [rank, count], the count known only at run time. */
export const nonZero: OpRule = {
  infer: (context) => [
    {
      dataType: 'int64',
      shape: [Math.max(context.shape(0).length, 1), context.unknownDim('nonZero')],
    },
  ],
  gradient: 'none',
};
