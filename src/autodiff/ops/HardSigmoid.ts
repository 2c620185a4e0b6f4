import { floatAttribute } from '../../onnx/attributes.ts';
import { castLike } from '../castLike.ts';
import { inferSame } from '../inferElementwise.ts';
import type { OpRule } from '../rule.ts';
import { scalarLike } from '../scalarLike.ts';

/** y = max(0, min(1, αx + β)). dx = α·dy where 0 < y < 1, else 0. */
export const hardSigmoid: OpRule = {
  infer: inferSame,
  gradient({ builder, node, output, gradient }) {
    const y = output(0);
    const scalar = (value: number) => scalarLike(builder, y, value);
    const inside = builder.op('And', [
      builder.op('Greater', [y, scalar(0)]),
      builder.op('Less', [y, scalar(1)]),
    ]);
    const slope = builder.mul(castLike(builder, inside, y), scalar(floatAttribute(node, 'alpha', 0.2)));
    return [builder.mul(gradient(), slope)];
  },
};
