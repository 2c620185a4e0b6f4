import { gradientOfReducedExtreme } from '../extremeRules.ts';
import { inferReduction } from '../reductionRules.ts';
import type { OpRule } from '../rule.ts';

/** The smallest element along axes. */
export const reduceMin: OpRule = { infer: inferReduction, gradient: gradientOfReducedExtreme };
