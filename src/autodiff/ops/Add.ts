import { addDims } from '../../onnx/dims.ts';
import { inferArithmetic } from '../inferElementwise.ts';
import type { OpRule } from '../rule.ts';

/** c = a + b. da = dc, db = dc. */
export const add: OpRule = {
  infer: inferArithmetic(addDims),
  gradient: (context) => [context.gradient(), context.gradient()],
};
