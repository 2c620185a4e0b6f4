import { expect, test } from 'vitest';
import { appendGradients } from '../../src/autodiff/appendGradients.ts';
import { continueGraph } from '../../src/autodiff/differentiableGraph.ts';
import type { Tensor } from '../../src/onnx/model.ts';
import { goldenGraph } from './goldenGraphs.ts';
import { openModel } from './runModel.ts';

const graphs = ['classifier', 'classifier-opset17', 'tagger', 'tagger-opset11', 'bi-encoder'];

test.each(graphs)(
  '%s, as PyTorch exported it: loss and the gradients of all weights are PyTorch’s',
  async (name) => {
    const golden = goldenGraph(name);
    const builder = continueGraph(golden.model);
    const parameters = Object.keys(golden.gradients);
    const weights = builder.initializersToInputs(parameters);
    const gradients = appendGradients(builder, { loss: 'loss', parameters });
    expect([...gradients.keys()].sort()).toEqual(parameters.sort());
    for (const [parameter, gradient] of gradients) builder.output(gradient, `gradient of ${parameter}`);
    for (const threads of [1, 2]) {
      const open = await openModel(builder.build(), { intraOpNumThreads: threads });
      const results = await open.run({ ...golden.feeds, ...Object.fromEntries(weights) });
      await open.release();
      expect(Math.abs(Number(results['loss'].data[0]) - golden.loss)).toBeLessThan(1e-5 * golden.loss);
      const largest = Math.max(...Object.values(golden.gradients).map(largestOf));
      for (const parameter of parameters) {
        const expected = golden.gradients[parameter];
        const actual = results[`gradient of ${parameter}`];
        expect(actual.shape, parameter).toEqual(expected.shape);
        // A key's bias has no gradient (softmax does not see it): there, only rounding stands against rounding.
        const scale = Math.max(largestOf(expected), 1e-3 * largest);
        expect(largestDifference(actual, expected) / scale, parameter).toBeLessThan(1e-4);
      }
    }
  },
);

function largestOf({ data }: Tensor): number {
  return Math.max(...Array.from(data as Float32Array, Math.abs));
}

function largestDifference(a: Tensor, b: Tensor): number {
  return Math.max(
    ...Array.from(a.data as Float32Array, (value, index) => Math.abs(value - Number(b.data[index]))),
  );
}
