import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { newGraph } from '../../src/autodiff/differentiableGraph.ts';
import { type AdamWStep, appendAdamW } from '../../src/autodiff/optimizers/adamw.ts';
import type { Tensor } from '../../src/onnx/model.ts';
import { float32Tensor, int64Tensor, sizeOf } from '../../src/onnx/tensors.ts';
import { type OpenModel, openModel } from './runModel.ts';

type Lists = Record<string, number[]>;
interface Golden {
  readonly settings: Parameters<typeof appendAdamW>[2];
  readonly shapes: Lists;
  readonly start: Lists;
  readonly steps: { learningRate: number; gradients: Lists; norm: number; weights: Lists }[];
}
const golden: Golden = JSON.parse(readFileSync(new URL('../golden/adamw.json', import.meta.url), 'utf8'));

/** The optimiser alone: gradients are inputs. */
async function open(): Promise<{ model: OpenModel; step: AdamWStep }> {
  const graph = newGraph('adamw');
  const gradients = Object.entries(golden.shapes).map(([name, shape]) => {
    graph.input(name, 'float32', shape);
    return [name, graph.input(`gradient.${name}`, 'float32', shape)] as const;
  });
  const step = appendAdamW(graph, new Map(gradients), golden.settings);
  return { model: await openModel(graph.build()), step };
}

const tensors = (lists: Lists, name = (key: string) => key) =>
  Object.fromEntries(
    Object.entries(lists).map(([key, list]) => [name(key), float32Tensor(golden.shapes[key], list)]),
  );

test('ten steps give PyTorch’s weights and norms, clipped and not', async () => {
  const { model, step } = await open();
  let state: Record<string, Tensor> = tensors(golden.start);
  for (const { firstMoment, secondMoment, parameter } of step.updates)
    for (const moment of [firstMoment, secondMoment]) {
      const shape = golden.shapes[parameter];
      state[moment] = float32Tensor(shape, new Float32Array(sizeOf(shape)));
    }
  for (const [index, expected] of golden.steps.entries()) {
    const outputs = await model.run({
      ...state,
      ...tensors(expected.gradients, (name) => `gradient.${name}`),
      [step.learningRate]: float32Tensor([], [expected.learningRate]),
      [step.step]: int64Tensor([], [index + 1]),
    });
    expect(Number(outputs[step.finite].data[0])).toBe(1);
    expect(Number(outputs[step.gradientNorm].data[0])).toBeCloseTo(expected.norm, 5);
    state = Object.fromEntries(
      step.updates.flatMap((update) => [
        [update.parameter, outputs[update.nextParameter]],
        [update.firstMoment, outputs[update.nextFirstMoment]],
        [update.secondMoment, outputs[update.nextSecondMoment]],
      ]),
    );
    for (const [name, weights] of Object.entries(expected.weights))
      for (const [at, weight] of weights.entries())
        expect(Number(state[name].data[at]), `${name}[${at}] after ${index + 1}`).toBeCloseTo(weight, 5);
  }
  await model.release();
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, 1e30])('a gradient of %s is reported', async (value) => {
  const { model, step } = await open();
  const zeros = Object.fromEntries(
    step.updates.flatMap(({ parameter, firstMoment, secondMoment }) =>
      [parameter, firstMoment, secondMoment, `gradient.${parameter}`].map((name) => {
        const shape = golden.shapes[parameter];
        return [name, float32Tensor(shape, new Float32Array(sizeOf(shape)))];
      }),
    ),
  );
  const outputs = await model.run({
    ...zeros,
    'gradient.bias': float32Tensor([4], [0, 0, value, 0]),
    [step.learningRate]: float32Tensor([], [0.1]),
    [step.step]: int64Tensor([], [1]),
  });
  expect(Number(outputs[step.finite].data[0])).toBe(0);
  await model.release();
});
