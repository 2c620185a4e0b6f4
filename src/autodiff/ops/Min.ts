import { gradientOfExtreme } from '../extremeRules.ts';
import { inferBroadcast } from '../inferElementwise.ts';
import type { OpRule } from '../rule.ts';

/** The smallest of its inputs, element by element. */
export const min: OpRule = { infer: inferBroadcast, gradient: gradientOfExtreme };
