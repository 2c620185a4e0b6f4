import type { Value } from '../onnx/graphBuilder.ts';
import { castLike } from './castLike.ts';
import { ofDataOnly, sumAlongReduced, withReducedAxes } from './reductionRules.ts';
import type { GradientContext, GradientRule } from './rule.ts';

/**
 * y = the largest (smallest) of several inputs, element by element. The gradient goes to the inputs that equal y, in
 * equal shares, as PyTorch's amax and amin do.
 */
export const gradientOfExtreme: GradientRule = ({ builder, inputs, input, output, gradient, wanted }) => {
  if (inputs.length === 1) return [gradient()];
  const chosen = inputs.map((_, index) =>
    castLike(builder, builder.op('Equal', [input(index), output(0)]), output(0)),
  );
  const share = builder.div(gradient(), builder.op('Sum', chosen));
  return chosen.map((mask, index) => (wanted(index) ? builder.mul(share, mask) : undefined));
};

/** y = the largest (smallest) element along axes; equal ones share the gradient as in {@link gradientOfExtreme}. */
export function gradientOfReducedExtreme(context: GradientContext): (Value | undefined)[] {
  const { builder, input, output, gradient } = context;
  const isExtreme = builder.op('Equal', [input(0), withReducedAxes(context, output(0))]);
  const chosen = castLike(builder, isExtreme, input(0));
  const share = builder.div(withReducedAxes(context, gradient()), sumAlongReduced(context, chosen));
  return ofDataOnly(context, builder.mul(share, chosen));
}
