import { InputError } from '../core/errors.ts';
import type { GradientContext } from './rule.ts';

/** For ops that our own gradients are made of and that nobody differentiates a second time. @throws InputError always */
export function refuseGradient({ node }: GradientContext): never {
  throw new InputError({
    expected: 'an op with a gradient rule on every way from a weight to the loss',
    got: `node ${node.name} of op ${node.op}, which has none`,
    advice: 'train weights behind this node only, or export the model without it',
  });
}
