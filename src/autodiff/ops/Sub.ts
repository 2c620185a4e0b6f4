import { subtractDims } from '../../onnx/dims.ts';
import { inferArithmetic } from '../inferElementwise.ts';
import type { OpRule } from '../rule.ts';

/** c = a − b. da = dc, db = −dc. */
export const sub: OpRule = {
  infer: inferArithmetic(subtractDims),
  gradient: ({ builder, gradient, wanted }) => [
    gradient(),
    wanted(1) ? builder.op('Neg', [gradient()]) : undefined,
  ],
};
