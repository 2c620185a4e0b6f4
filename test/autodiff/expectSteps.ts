import { expect } from 'vitest';
import type { Model, Tensor } from '../../src/onnx/model.ts';
import type { GoldenSteps } from './goldenGraphs.ts';
import { runSteps } from './trainingStep.ts';

/** Does PyTorch's steps and expects its losses, gradient norms and final weights. */
export async function expectSteps(model: Model, steps: GoldenSteps, weightTolerance: number): Promise<void> {
  const results = await runSteps(model, steps);
  for (const [index, loss] of steps.losses.entries()) {
    expect(Math.abs(results.losses[index] - loss) / loss).toBeLessThan(1e-4);
    expect(Math.abs(results.norms[index] - steps.norms[index]) / steps.norms[index]).toBeLessThan(1e-4);
  }
  for (const [name, expected] of Object.entries(steps.weights)) {
    const tolerance = steps.undetermined.includes(name)
      ? steps.learningRate * steps.batches.length
      : weightTolerance;
    expect(largestDifference(results.weights[name], expected), name).toBeLessThan(tolerance);
  }
}

function largestDifference(a: Tensor, b: Tensor): number {
  let largest = 0;
  for (let index = 0; index < a.data.length; index++)
    largest = Math.max(largest, Math.abs(Number(a.data[index]) - Number(b.data[index])));
  return largest;
}
