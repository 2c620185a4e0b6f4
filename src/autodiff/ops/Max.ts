import { gradientOfExtreme } from '../extremeRules.ts';
import { inferBroadcast } from '../inferElementwise.ts';
import type { OpRule } from '../rule.ts';

/** The largest of its inputs, element by element. */
export const max: OpRule = { infer: inferBroadcast, gradient: gradientOfExtreme };
