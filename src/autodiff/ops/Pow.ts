import type { Value } from '../../onnx/graphBuilder.ts';
import { castLike } from '../castLike.ts';
import { broadcastInputs } from '../inferElementwise.ts';
import type { GradientContext, OpRule } from '../rule.ts';
import { scalarLike } from '../scalarLike.ts';

/** z = xʸ, y of any numeric type. dx = dz·y·x^(y−1), dy = dz·z·ln x. */
export const pow: OpRule = {
  infer: (context) => [{ dataType: context.input(0).dataType, shape: broadcastInputs(context) }],
  gradient: (context) => [
    context.wanted(0) ? ofBase(context) : undefined,
    context.wanted(1) ? ofExponent(context) : undefined,
  ],
};

/** dx = 2x·dz for the square, which is by far the most frequent; 0 where y is 0, also at x = 0. */
function ofBase(context: GradientContext): Value {
  const { builder, input, gradient, constant } = context;
  const x = input(0);
  const exponents = constant(1)?.data ?? [];
  if (exponents.length === 1 && Number(exponents[0]) === 2) return builder.mul(gradient(), builder.add(x, x));
  const y = castLike(builder, input(1), x);
  const power = builder.op('Pow', [x, builder.sub(y, scalarLike(builder, x, 1))]);
  const zero = scalarLike(builder, x, 0);
  const slope = builder.op('Where', [builder.op('Equal', [y, zero]), zero, builder.mul(y, power)]);
  return builder.mul(gradient(), slope);
}

/** 0 where x is 0 and y is not negative: there z is constant to the right of y. */
function ofExponent({ builder, input, output, gradient }: GradientContext): Value {
  const [x, y] = [input(0), input(1)];
  const zero = scalarLike(builder, x, 0);
  const constant = builder.op('And', [
    builder.op('Equal', [x, zero]),
    builder.op('GreaterOrEqual', [y, scalarLike(builder, y, 0)]),
  ]);
  const slope = builder.mul(output(0), builder.op('Log', [x]));
  return castLike(builder, builder.mul(gradient(), builder.op('Where', [constant, zero, slope])), y);
}
