import { inferBroadcastTo } from '../inferElementwise.ts';
import type { OpRule } from '../rule.ts';

export const lessOrEqual: OpRule = { infer: inferBroadcastTo('bool'), gradient: 'none' };
