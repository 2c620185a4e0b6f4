import type { Value } from '../../onnx/graphBuilder.ts';
import { castLike } from '../castLike.ts';
import { inferSame } from '../inferElementwise.ts';
import type { OpRule } from '../rule.ts';

/**
 * y = x kept between two scalars, each of which may be left out. dx = dy where x lies between them, the bounds included;
 * where it does not, dy goes to the bound that x was set to.
 */
export const clip: OpRule = {
  infer: inferSame,
  gradient({ builder, inputs, input, output, gradient, wanted }) {
    const masked = (condition: Value) => builder.mul(gradient(), castLike(builder, condition, gradient()));
    return inputs.map((bound, index) => {
      if (bound === undefined || !wanted(index)) return undefined;
      if (index === 0) return masked(builder.op('Equal', [input(0), output(0)]));
      return masked(builder.op(index === 1 ? 'Less' : 'Greater', [input(0), bound]));
    });
  },
};
