import { gradientOfReducedExtreme } from '../extremeRules.ts';
import { inferReduction } from '../reductionRules.ts';
import type { OpRule } from '../rule.ts';

/** The largest element along axes. */
export const reduceMax: OpRule = { infer: inferReduction, gradient: gradientOfReducedExtreme };
