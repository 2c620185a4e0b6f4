import { inferBroadcastTo } from '../inferElementwise.ts';
import type { OpRule } from '../rule.ts';

export const xor: OpRule = { infer: inferBroadcastTo('bool'), gradient: 'none' };
