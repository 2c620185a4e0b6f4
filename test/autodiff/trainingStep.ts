import { appendGradients } from '../../src/autodiff/appendGradients.ts';
import { continueGraph } from '../../src/autodiff/differentiableGraph.ts';
import { appendAdamW } from '../../src/autodiff/optimizers/adamw.ts';
import type { Model, Tensor } from '../../src/onnx/model.ts';
import type { GoldenSteps } from './goldenGraphs.ts';
import { type Feeds, openModel } from './runModel.ts';

export interface StepResults {
  readonly losses: readonly number[];
  readonly norms: readonly number[];
  readonly weights: Feeds;
}

/** The steps of a golden file, done by a graph: forward, loss, gradients, clipping and AdamW. */
export async function runSteps(model: Model, steps: GoldenSteps): Promise<StepResults> {
  const builder = continueGraph(model);
  const parameters = Object.keys(steps.weights);
  const initial = builder.initializersToInputs(parameters);
  const gradients = appendGradients(builder, { loss: 'loss', parameters });
  const step = appendAdamW(builder, gradients, steps);
  const state: Record<string, Tensor> = Object.fromEntries(initial);
  for (const { parameter, firstMoment, secondMoment } of step.updates) {
    const { shape, data } = state[parameter];
    for (const moment of [firstMoment, secondMoment])
      state[moment] = { dataType: 'float32', shape, data: new Float32Array(data.length) };
  }
  const open = await openModel(builder.build());
  const losses: number[] = [];
  const norms: number[] = [];
  for (const [index, batch] of steps.batches.entries()) {
    const results = await open.run({
      ...batch,
      ...state,
      [step.learningRate]: { dataType: 'float32', shape: [], data: Float32Array.of(steps.learningRate) },
      [step.step]: { dataType: 'int64', shape: [], data: BigInt64Array.of(BigInt(index + 1)) },
    });
    for (const update of step.updates) {
      state[update.parameter] = results[update.nextParameter];
      state[update.firstMoment] = results[update.nextFirstMoment];
      state[update.secondMoment] = results[update.nextSecondMoment];
    }
    losses.push(Number(results['loss'].data[0]));
    norms.push(Number(results[step.gradientNorm].data[0]));
  }
  await open.release();
  return { losses, norms, weights: Object.fromEntries(parameters.map((name) => [name, state[name]])) };
}
