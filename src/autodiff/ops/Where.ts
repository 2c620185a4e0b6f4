import { combineIntegers, withIntegers } from '../followIntegers.ts';
import { broadcastInputs } from '../inferElementwise.ts';
import type { OpRule } from '../rule.ts';
import { scalarLike } from '../scalarLike.ts';

/** y = a where a condition holds, else b. da = dy there, else 0; db the other way round. */
export const where: OpRule = {
  infer(context) {
    const { input, inputs, error } = context;
    const { dataType } = input(1);
    if (input(2).dataType !== dataType)
      throw error('two choices of one type', `${dataType} and ${input(2).dataType}`);
    const pick = combineIntegers(inputs, (condition, yes, no) => (condition === 0 ? no : yes));
    return [withIntegers({ dataType, shape: broadcastInputs(context) }, pick)];
  },
  gradient({ builder, input, gradient, wanted }) {
    const zero = scalarLike(builder, gradient(), 0);
    return [
      undefined,
      wanted(1) ? builder.op('Where', [input(0), gradient(), zero]) : undefined,
      wanted(2) ? builder.op('Where', [input(0), zero, gradient()]) : undefined,
    ];
  },
};
