import { multiplyDims } from '../../onnx/dims.ts';
import type { Value } from '../../onnx/graphBuilder.ts';
import { int64Tensor } from '../../onnx/tensors.ts';
import type { OpRule } from '../rule.ts';

/** x side by side, as often as listed for each axis. dx is the sum of dy over the copies. */
export const tile: OpRule = {
  infer({ input, unknownDim }) {
    const { dataType, shape } = input(0);
    const { integers } = input(1);
    return [
      {
        dataType,
        shape: shape?.map((dim, axis) =>
          integers === undefined ? unknownDim(`axis${axis}`) : multiplyDims(dim, integers[axis]),
        ),
      },
    ];
  },
  /** [r₀·d₀, r₁·d₁, …] is seen as [r₀, d₀, r₁, d₁, …] and summed over every r. */
  gradient({ builder, input, gradient }) {
    const list = (...values: number[]) => builder.constant(int64Tensor([values.length], values));
    const column = (value: Value) => builder.op('Unsqueeze', [value, list(1)]);
    const pairs = builder.op('Concat', [column(input(1)), column(builder.op('Shape', [input(0)]))], {
      axis: 1,
    });
    const apart = builder.op('Reshape', [gradient(), builder.op('Reshape', [pairs, list(-1)])]);
    const copies = (input(0).shape ?? []).map((_, axis) => 2 * axis);
    return [builder.op('ReduceSum', [apart, list(...copies)], { keepdims: 0 }), undefined];
  },
};
