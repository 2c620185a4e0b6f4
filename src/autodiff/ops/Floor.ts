import { inferSame } from '../inferElementwise.ts';
import type { OpRule } from '../rule.ts';

/** Constant wherever it is differentiable. */
export const floor: OpRule = { infer: inferSame, gradient: 'none' };
