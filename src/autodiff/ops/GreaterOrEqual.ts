import { inferBroadcastTo } from '../inferElementwise.ts';
import type { OpRule } from '../rule.ts';

export const greaterOrEqual: OpRule = { infer: inferBroadcastTo('bool'), gradient: 'none' };
