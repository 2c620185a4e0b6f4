import { divideDims } from '../../onnx/dims.ts';
import { inferArithmetic } from '../inferElementwise.ts';
import type { OpRule } from '../rule.ts';

/** c = a / b. da = dc / b, db = −da·c. */
export const div: OpRule = {
  infer: inferArithmetic(divideDims),
  gradient({ builder, input, output, gradient, wanted }) {
    const byNumerator = builder.div(gradient(), input(1));
    return [byNumerator, wanted(1) ? builder.op('Neg', [builder.mul(byNumerator, output(0))]) : undefined];
  },
};
