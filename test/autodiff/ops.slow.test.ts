import { describe, expect, test } from 'vitest';
import { opRules } from '../../src/autodiff/ops/table.ts';
import type { Tensor } from '../../src/onnx/model.ts';
import { sizeOf } from '../../src/onnx/tensors.ts';
import { expectGolden } from './expectGolden.ts';
import { type GoldenCase, goldenCases } from './goldens.ts';
import { opGraph } from './opNode.ts';
import { type Feeds, type OpenModel, openModel } from './runModel.ts';

/** Every case, with names for lengths and with numbers; and PyTorch's gradients are the slopes of what the runtime computes. */
describe.each(Object.keys(opRules))('%s', (op) => {
  test('values and gradients are PyTorch’s where lengths are known beforehand', async () => {
    for (const golden of goldenCases(op)) await expectGolden(op, golden, false);
  });

  test('values and gradients are PyTorch’s where lengths have names only', async () => {
    for (const golden of goldenCases(op)) await expectGolden(op, golden, true);
  });

  test('gradients agree with central differences', async () => {
    for (const golden of goldenCases(op)) if (!golden.atKink) await expectCentralDifferences(op, golden);
  });
});

const step = 0.01;
/** (8(f(x+h) − f(x−h)) − (f(x+2h) − f(x−2h))) / 12h: the error is of order h⁴, so that float32 rounding stays small. */
const stencil = [
  [1, 8],
  [-1, -8],
  [2, -1],
  [-2, 1],
];

async function expectCentralDifferences(op: string, golden: GoldenCase): Promise<void> {
  const differentiated = golden.inputs.flatMap((input, index) =>
    input !== undefined && golden.gradients[index] !== undefined && sizeOf(input.shape) > 0
      ? [{ input, index }]
      : [],
  );
  if (differentiated.length === 0) return;
  const { model, feeds } = opGraph(op, golden);
  const open = await openModel(model);
  for (const { input, index } of differentiated) {
    const gradient = golden.gradients[index];
    for (let element = 0; element < input.data.length; element++) {
      let slope = 0;
      for (const [steps, weight] of stencil)
        slope +=
          weight *
          (await lossAt(open, golden, { ...feeds, [`x${index}`]: moved(input, element, steps * step) }));
      slope /= 12 * step;
      const analytic = Number(gradient?.data[element]);
      expect(
        Math.abs(slope - analytic),
        `${golden.name}: x${index}[${element}]: ${slope} by differences, ${analytic}`,
      ).toBeLessThan(2e-3 * Math.max(1, Math.abs(analytic)));
    }
  }
  await open.release();
}

/** Σ y·dy over all outputs, in float64. */
async function lossAt(open: OpenModel, { upstream }: GoldenCase, feeds: Feeds): Promise<number> {
  const results = await open.run(feeds);
  return upstream.reduce(
    (total, weights, index) =>
      total +
      Array.from((weights?.data ?? []) as Float32Array).reduce(
        (sum, weight, element) => sum + weight * Number(results[`y${index}`].data[element]),
        0,
      ),
    0,
  );
}

function moved(tensor: Tensor, index: number, by: number): Tensor {
  const data = (tensor.data as Float32Array).slice();
  data[index] += by;
  return { ...tensor, data };
}
