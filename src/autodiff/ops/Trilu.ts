import { intAttribute } from '../../onnx/attributes.ts';
import { inferSame } from '../inferElementwise.ts';
import type { OpRule } from '../rule.ts';

/** Matrices with what lies below (above) a diagonal set to 0. dx is dy, cut in the same way. */
export const trilu: OpRule = {
  infer: inferSame,
  gradient: ({ builder, node, inputs, gradient }) => [
    builder.op('Trilu', [gradient(), ...inputs.slice(1)], { upper: intAttribute(node, 'upper', 1) }),
    ...inputs.slice(1).map(() => undefined),
  ],
};
