import type { Dim } from '../../onnx/model.ts';
import { combineIntegers, withIntegers } from '../followIntegers.ts';
import { broadcastInputs } from '../inferElementwise.ts';
import type { OpRule } from '../rule.ts';

export const equal: OpRule = {
  infer: (context) => [
    withIntegers(
      { dataType: 'bool', shape: broadcastInputs(context) },
      combineIntegers(context.inputs, whetherEqual),
    ),
  ],
  gradient: 'none',
};

/** 1, 0 or unknown: a symbol is a length, so it is never −1, with which exporters mark what stays as it is. */
function whetherEqual(a: Dim, b: Dim): Dim | undefined {
  if (a === b) return 1;
  const negative = [a, b].some((dim) => typeof dim === 'number' && dim < 0);
  return negative || (typeof a === 'number' && typeof b === 'number') ? 0 : undefined;
}
