import { intAttribute } from '../../onnx/attributes.ts';
import { inferSame } from '../inferElementwise.ts';
import type { OpRule } from '../rule.ts';

/** yᵢ = Σ xⱼ over j ≤ i along an axis (j < i where exclusive, from the end where reverse). dx sums dy the other way. */
export const cumSum: OpRule = {
  infer: inferSame,
  gradient: ({ builder, node, input, gradient }) => [
    builder.op('CumSum', [gradient(), input(1)], {
      exclusive: intAttribute(node, 'exclusive', 0),
      reverse: 1 - intAttribute(node, 'reverse', 0),
    }),
    undefined,
  ],
};
