import { multiplyDims } from '../../onnx/dims.ts';
import { inferArithmetic } from '../inferElementwise.ts';
import type { OpRule } from '../rule.ts';

/** c = a·b. da = dc·b, db = dc·a. */
export const mul: OpRule = {
  infer: inferArithmetic((a, b) => multiplyDims(a, b)),
  gradient: ({ builder, input, gradient, wanted }) => [
    wanted(0) ? builder.mul(gradient(), input(1)) : undefined,
    wanted(1) ? builder.mul(gradient(), input(0)) : undefined,
  ],
};
