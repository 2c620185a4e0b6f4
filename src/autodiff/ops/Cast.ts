import { intAttribute } from '../../onnx/attributes.ts';
import { codeOfDataType, dataTypeFromCode, isFloating } from '../../onnx/dataTypes.ts';
import type { OpRule } from '../rule.ts';

/** x as another element type. dx = dy, cast back; nothing flows through integers. */
export const cast: OpRule = {
  infer({ node, input, error }) {
    const { shape, integers } = input(0);
    const code = intAttribute(node, 'to', 0);
    const dataType = dataTypeFromCode(code);
    if (dataType === undefined) throw error('a known type to cast to', `number ${code}`);
    const followed = dataType === 'int64' || dataType === 'int32';
    return [{ dataType, shape, ...(integers && followed && { integers }) }];
  },
  gradient: ({ builder, input, output, gradient }) => [
    isFloating(output(0).dataType)
      ? builder.op('Cast', [gradient()], { to: codeOfDataType(input(0).dataType) })
      : undefined,
  ],
};
