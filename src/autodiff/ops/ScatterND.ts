import { inferSame } from '../inferElementwise.ts';
import { refuseGradient } from '../refuseGradient.ts';
import type { OpRule } from '../rule.ts';

/** x with slices replaced at indices. */
export const scatterND: OpRule = { infer: inferSame, gradient: refuseGradient };
