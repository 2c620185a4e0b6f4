import { intAttribute, stringAttribute } from '../../onnx/attributes.ts';
import { inferSame } from '../inferElementwise.ts';
import { refuseGradient } from '../refuseGradient.ts';
import type { OpRule } from '../rule.ts';
import { zerosLike } from '../zerosLike.ts';

/**
 * x with elements replaced by updates (`none`) or increased by them (`add`) at indices along an axis. Updates get dy from
 * where they went; dx is dy, without the elements that were replaced.
 */
export const scatterElements: OpRule = {
  infer: inferSame,
  gradient(context) {
    const { builder, node, input, gradient, wanted } = context;
    const axis = intAttribute(node, 'axis', 0);
    const reduction = stringAttribute(node, 'reduction', 'none');
    if (reduction !== 'none' && reduction !== 'add') return refuseGradient(context);
    const withoutReplaced = () =>
      builder.op('ScatterElements', [gradient(), input(1), zerosLike(builder, input(2))], { axis });
    return [
      reduction === 'add' || !wanted(0) ? gradient() : withoutReplaced(),
      undefined,
      wanted(2) ? builder.op('GatherElements', [gradient(), input(1)], { axis }) : undefined,
    ];
  },
};
