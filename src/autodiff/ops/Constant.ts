import { floatAttribute, intAttribute, intsAttribute, tensorAttribute } from '../../onnx/attributes.ts';
import { typeOfTensor } from '../../onnx/typeOfTensor.ts';
import type { OpRule } from '../rule.ts';

export const constant: OpRule = {
  infer({ node, error }) {
    const tensor = tensorAttribute(node, 'value');
    if (tensor !== undefined) return [typeOfTensor(tensor)];
    const int = intAttribute(node, 'value_int', undefined);
    if (int !== undefined) return [{ dataType: 'int64', shape: [], integers: [int] }];
    const ints = intsAttribute(node, 'value_ints', undefined);
    if (ints !== undefined) return [{ dataType: 'int64', shape: [ints.length], integers: ints }];
    if (floatAttribute(node, 'value_float', undefined) !== undefined)
      return [{ dataType: 'float32', shape: [] }];
    const floats = node.attributes.get('value_floats');
    if (floats?.kind === 'floats') return [{ dataType: 'float32', shape: [floats.value.length] }];
    throw error('a value', `attributes ${[...node.attributes.keys()].join(', ') || 'none'}`);
  },
  gradient: 'none',
};
