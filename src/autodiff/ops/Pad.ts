import { stringAttribute } from '../../onnx/attributes.ts';
import { normaliseAxis } from '../../onnx/axes.ts';
import { addDims } from '../../onnx/dims.ts';
import { knownNumbers } from '../followIntegers.ts';
import { refuseGradient } from '../refuseGradient.ts';
import type { OpRule } from '../rule.ts';

/** x with elements of one value put before and behind; negative numbers take elements away. dx is dy without them. */
export const pad: OpRule = {
  infer({ inputs, input, unknownDim }) {
    const { dataType, shape } = input(0);
    const { integers } = input(1);
    if (shape === undefined) return [{ dataType, shape }];
    const axes = inputs[3] === undefined ? shape.map((_, axis) => axis) : knownNumbers(inputs[3]);
    const padded = axes?.map((axis) => normaliseAxis(axis, shape.length));
    return [
      {
        dataType,
        shape: shape.map((dim, axis) => {
          if (integers === undefined || padded === undefined) return unknownDim(`axis${axis}`);
          const at = padded.indexOf(axis);
          return at < 0 ? dim : [integers[at], integers[at + padded.length]].reduce(addDims, dim);
        }),
      },
    ];
  },
  gradient(context) {
    const { builder, node, inputs, input, gradient } = context;
    if (stringAttribute(node, 'mode', 'constant') !== 'constant') return refuseGradient(context);
    const cut = builder.op('Pad', [gradient(), builder.op('Neg', [input(1)]), undefined, inputs[3]]);
    return [cut, ...inputs.slice(1).map(() => undefined)];
  },
};
