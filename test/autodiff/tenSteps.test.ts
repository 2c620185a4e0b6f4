import { expect, test } from 'vitest';
import type { Tensor } from '../../src/onnx/model.ts';
import { goldenGraph } from './goldenGraphs.ts';
import { runSteps } from './trainingStep.ts';

test('ten steps of AdamW with clipping give PyTorch’s losses, gradient norms and weights', async () => {
  const { model, steps } = goldenGraph('classifier');
  if (steps === undefined) throw new Error('the golden file has steps');
  expect(steps.norms.every((norm) => norm > steps.maximumNorm)).toBe(true);
  const results = await runSteps(model, steps);
  for (const [index, loss] of steps.losses.entries()) {
    expect(Math.abs(results.losses[index] - loss) / loss).toBeLessThan(1e-4);
    expect(Math.abs(results.norms[index] - steps.norms[index]) / steps.norms[index]).toBeLessThan(1e-4);
  }
  expect(steps.undetermined).toEqual([0, 1].map((layer) => `encoder.layers.${layer}.attention.key.bias`));
  for (const [name, expected] of Object.entries(steps.weights)) {
    const tolerance = steps.undetermined.includes(name) ? steps.learningRate * steps.batches.length : 1e-5;
    expect(largestDifference(results.weights[name], expected), name).toBeLessThan(tolerance);
  }
});

function largestDifference(a: Tensor, b: Tensor): number {
  return Math.max(
    ...Array.from(a.data as Float32Array, (value, index) => Math.abs(value - Number(b.data[index]))),
  );
}
