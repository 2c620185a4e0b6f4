import { inferSame } from '../inferElementwise.ts';
import type { OpRule } from '../rule.ts';

export const not: OpRule = { infer: inferSame, gradient: 'none' };
