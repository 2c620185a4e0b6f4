import fc from 'fast-check';
import { test } from 'vitest';
import { newGraph } from '../../src/autodiff/differentiableGraph.ts';
import { createRandom } from '../../src/core/random.ts';
import { float } from '../../src/onnx/attributes.ts';
import type { GraphBuilder, Value } from '../../src/onnx/graphBuilder.ts';
import type { Tensor } from '../../src/onnx/model.ts';
import { int64Tensor, sizeOf } from '../../src/onnx/tensors.ts';
import { expectGradientsByCentralDifferences } from './centralDifferences.ts';

/** Takes two values of shape [2, 3] to one; smooth, and of moderate size wherever its inputs are. */
type Step = (builder: GraphBuilder, a: Value, b: Value) => Value;

const list = (builder: GraphBuilder, ...values: number[]) =>
  builder.constant(int64Tensor([values.length], values));
const onePlusSquare = (builder: GraphBuilder, a: Value) =>
  builder.add(builder.mul(a, a), builder.scalar(1, 'float64'));
const unary =
  (op: string, attributes: Parameters<GraphBuilder['op']>[2] = {}): Step =>
  (builder, a) =>
    builder.op(op, [a], attributes);

const steps: Record<string, Step> = {
  add: (builder, a, b) => builder.add(a, b),
  sub: (builder, a, b) => builder.sub(a, b),
  mul: (builder, a, b) => builder.mul(a, builder.op('Tanh', [b])),
  div: (builder, a, b) => builder.div(a, onePlusSquare(builder, b)),
  tanh: unary('Tanh'),
  sigmoid: unary('Sigmoid'),
  sqrt: (builder, a) => builder.op('Sqrt', [onePlusSquare(builder, a)]),
  log: (builder, a) => builder.op('Log', [onePlusSquare(builder, a)]),
  exp: (builder, a) => builder.op('Exp', [builder.op('Tanh', [a])]),
  power: (builder, a, b) =>
    builder.op('Pow', [onePlusSquare(builder, builder.op('Tanh', [a])), builder.op('Tanh', [b])]),
  softmaxRows: unary('Softmax'),
  softmaxColumns: unary('Softmax', { axis: 0 }),
  logSoftmax: unary('LogSoftmax'),
  products: (builder, a, b) =>
    builder.matMul(builder.op('Softmax', [builder.matMul(a, builder.op('Transpose', [b]))]), b),
  gemm: (builder, a, b) => {
    const square = builder.op('Gemm', [a, b], { transA: 1, alpha: float(0.25) });
    return builder.op('Gemm', [b, square, builder.op('Gather', [a, builder.scalar(1, 'int64')])], {
      transB: 1,
    });
  },
  normalised: (builder, a, b) => {
    const [scale, bias] = [0, 1].map((row) => builder.op('Gather', [b, builder.scalar(row, 'int64')]));
    return builder.op('LayerNormalization', [a, scale, bias], { epsilon: float(0.1) });
  },
  centred: (builder, a) => builder.sub(a, builder.op('ReduceMean', [a, list(builder, -1)])),
  totals: (builder, a, b) =>
    builder.add(a, builder.op('ReduceLogSumExp', [b, list(builder, 0)], { keepdims: 0 })),
  sameRowTwice: (builder, a) => builder.op('Gather', [a, list(builder, 1, 1)]),
  columns: (builder, a) => builder.op('Gather', [a, list(builder, 2, 0, 2)], { axis: 1 }),
  reshaped: (builder, a) => builder.op('Transpose', [builder.op('Reshape', [a, list(builder, 3, 2)])]),
  swapped: (builder, a, b) => {
    const both = builder.op('Concat', [a, b], { axis: -1 });
    const [left, , right] = builder.ops('Split', 3, [both, list(builder, 2, 3, 1)], { axis: 1 });
    return builder.op('Concat', [right, left], { axis: 1 });
  },
  shifted: (builder, a) =>
    builder.op('Pad', [
      builder.op('Slice', [a, list(builder, 1), list(builder, 3), list(builder, 1)]),
      list(builder, 0, 1, 0, 0),
    ]),
  everyOther: (builder, a, b) => {
    const picked = builder.op('Slice', [
      a,
      list(builder, -1),
      list(builder, -4),
      list(builder, 1),
      list(builder, -2),
    ]);
    return builder.add(
      b,
      builder.op('Expand', [builder.op('ReduceSum', [picked, list(builder, 1)]), list(builder, 2, 3)]),
    );
  },
  running: (builder, a) => builder.op('CumSum', [a, builder.scalar(1, 'int64')]),
  squeezed: (builder, a, b) => {
    const deep = builder.mul(
      builder.op('Unsqueeze', [a, list(builder, 1)]),
      builder.op('Unsqueeze', [b, list(builder, 0)]),
    );
    return builder.op('ReduceMean', [deep, list(builder, 1)], { keepdims: 0 });
  },
  triangle: unary('Trilu', { upper: 1 }),
};

const plan = fc.array(
  fc.record({ step: fc.constantFrom(...Object.keys(steps)), first: fc.nat(50), second: fc.nat(50) }),
  { minLength: 1, maxLength: 8 },
);

test('gradients of any composition agree with central differences', async () => {
  const random = createRandom(3, 'compositions');
  const float64 = (...shape: number[]): Tensor => ({
    dataType: 'float64',
    shape,
    data: Float64Array.from({ length: sizeOf(shape) }, () => random.normal()),
  });
  await fc.assert(
    fc.asyncProperty(plan, async (chosen) => {
      const builder = newGraph('composition');
      const feeds = { x: float64(2, 3), y: float64(2, 3) };
      const pool = Object.keys(feeds).map((name) => builder.input(name, 'float64', [2, 3]));
      // The newest value is always in, so that the plan is one deep graph and not many shallow ones.
      for (const { step, first, second } of chosen) {
        const [a, b] = [pool[pool.length - 1], pool[second % pool.length]];
        pool.push(first % 2 === 0 ? steps[step](builder, a, b) : steps[step](builder, b, a));
      }
      const [x, y] = pool;
      const all = builder.add(pool[pool.length - 1], builder.mul(x, y));
      const loss = builder.op('ReduceMean', [builder.mul(all, all)], { keepdims: 0 });
      await expectGradientsByCentralDifferences(builder, loss.name, ['x', 'y'], feeds, { tolerance: 1e-6 });
    }),
    { seed: 17, numRuns: 60 },
  );
});
