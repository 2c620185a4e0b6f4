import { inferBroadcast } from '../inferElementwise.ts';
import type { OpRule } from '../rule.ts';

/** y = Σ xᵢ. dxᵢ = dy. */
export const sum: OpRule = {
  infer: inferBroadcast,
  gradient: ({ inputs, gradient }) => inputs.map(() => gradient()),
};
