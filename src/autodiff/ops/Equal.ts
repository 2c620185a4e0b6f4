import { inferBroadcastTo } from '../inferElementwise.ts';
import type { OpRule } from '../rule.ts';

export const equal: OpRule = { infer: inferBroadcastTo('bool'), gradient: 'none' };
