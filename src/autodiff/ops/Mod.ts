import { inferBroadcast } from '../inferElementwise.ts';
import type { OpRule } from '../rule.ts';

/** The remainder of whole numbers. */
export const mod: OpRule = { infer: inferBroadcast, gradient: 'none' };
