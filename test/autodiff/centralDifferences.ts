import { expect } from 'vitest';
import { appendGradients } from '../../src/autodiff/appendGradients.ts';
import type { GraphBuilder } from '../../src/onnx/graphBuilder.ts';
import type { Tensor } from '../../src/onnx/model.ts';
import { type Feeds, openModel } from './runModel.ts';

/**
 * Compares the appended gradients of a scalar `loss` with (L(x + h) − L(x − h)) / 2h in the real runtime, element by
 * element. The builder's parameters are graph inputs, fed from `feeds`; float64 graphs allow tight tolerances.
 */
export async function expectGradientsByCentralDifferences(
  builder: GraphBuilder,
  loss: string,
  parameters: readonly string[],
  feeds: Feeds,
  { step = 1e-5, tolerance = 1e-7 } = {},
): Promise<void> {
  const gradients = appendGradients(builder, { loss, parameters });
  expect([...gradients.keys()].sort()).toEqual([...parameters].sort());
  builder.output(builder.value(loss), 'the loss');
  for (const [name, gradient] of gradients) builder.output(gradient, `gradient of ${name}`);
  const model = await openModel(builder.build());
  try {
    const analytic = await model.run(feeds);
    const lossAt = async (changed: Feeds) =>
      Number((await model.run({ ...feeds, ...changed }))['the loss'].data[0]);
    for (const name of parameters) {
      const gradient = analytic[`gradient of ${name}`];
      expect(gradient.shape, name).toEqual(feeds[name].shape);
      for (let index = 0; index < feeds[name].data.length; index++) {
        const above = await lossAt({ [name]: moved(feeds[name], index, step) });
        const below = await lossAt({ [name]: moved(feeds[name], index, -step) });
        const numeric = (above - below) / (2 * step);
        const error = Math.abs(Number(gradient.data[index]) - numeric) / Math.max(1, Math.abs(numeric));
        expect(error, `${name}[${index}]: ${gradient.data[index]} against ${numeric}`).toBeLessThan(
          tolerance,
        );
      }
    }
  } finally {
    await model.release();
  }
}

function moved(tensor: Tensor, index: number, by: number): Tensor {
  const data = (tensor.data as Float64Array).slice();
  data[index] += by;
  return { ...tensor, data };
}
