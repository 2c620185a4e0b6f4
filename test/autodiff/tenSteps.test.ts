import { expect, test } from 'vitest';
import { expectSteps } from './expectSteps.ts';
import { goldenGraph } from './goldenGraphs.ts';

test('ten steps of AdamW with clipping give PyTorch’s losses, gradient norms and weights', async () => {
  const { model, steps } = goldenGraph('classifier');
  if (steps === undefined) throw new Error('the golden file has steps');
  expect(steps.norms.every((norm) => norm > steps.maximumNorm)).toBe(true);
  expect(steps.undetermined).toEqual([0, 1].map((layer) => `encoder.layers.${layer}.attention.key.bias`));
  await expectSteps(model, steps, 1e-5);
});
