import { inferSame } from '../inferElementwise.ts';
import type { OpRule } from '../rule.ts';

/** Constant wherever it is differentiable. */
export const sign: OpRule = { infer: inferSame, gradient: 'none' };
