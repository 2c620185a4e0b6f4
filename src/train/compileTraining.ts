import { appendGradients } from '../autodiff/appendGradients.ts';
import { newGraph } from '../autodiff/differentiableGraph.ts';
import type { GraphBuilder, Value } from '../onnx/graphBuilder.ts';
import type { Tensor } from '../onnx/model.ts';
import { float32Tensor, int64Tensor, sizeOf } from '../onnx/tensors.ts';
import { writeModel } from '../onnx/writeModel.ts';
import type { StateValue, TrainingProgram } from '../runtime/trainingMessages.ts';
import { type AppendedUpdate, accumulatorOf, appendUpdate } from './appendUpdate.ts';
import type { MaskInput } from './architecture/dropout.ts';
import type { BuiltStudent } from './studentModel.ts';
import { trainableNames } from './trainableNames.ts';
import type { TrainingPlan } from './trainingPlan.ts';

/** A plan as graphs over a state. */
export interface CompiledTraining {
  readonly programs: Readonly<Record<string, TrainingProgram>>;
  readonly initialState: readonly StateValue[];
  /** Every weight of the student, trained or not. */
  readonly weightNames: readonly string[];
  /** What a checkpoint holds: weights and moments. */
  readonly savedNames: readonly string[];
  readonly masks: readonly MaskInput[];
  /** Whether an update is several runs of `accumulate` and one of `apply`, instead of one run of `step`. */
  readonly accumulates: boolean;
}

/**
 * Makes the graphs of a training. A step is one graph: forward, losses, gradients, clipping, AdamW. With accumulation it is
 * two, `accumulate` and `apply`. `predict` gives the main head's scores, `evaluate` the losses alone; neither drops out.
 * @throws UsageError when patterns name no weight; InputError when an op on the way has no gradient.
 */
export function compileTraining(plan: TrainingPlan): CompiledTraining {
  const { student, settings, terms } = plan;
  const accumulates = settings.accumulate > 1;
  const headNames = [...new Set([student.mainHead.name, ...terms.map(({ head }) => head)])];
  const built = student.build({ heads: headNames, dropout: settings.dropout, known: new Map() });
  const { graph, weights, masks } = built;
  const weightNames = [...weights.keys()];
  const loss = appendLosses(built, plan);
  graph.initializersToInputs(weightNames);
  const gradients = appendGradients(graph, {
    loss: loss.name,
    parameters: trainableNames(weightNames, settings.trainOnly),
  });
  const trained = [...gradients.keys()];
  const shapeOf = (name: string) => weights.get(name)?.shape ?? [];

  const programs: Record<string, TrainingProgram> = {};
  let optimizer: AppendedUpdate;
  if (accumulates) {
    const updates = appendAccumulation(graph, gradients, shapeOf);
    programs['accumulate'] = { model: writeModel(graph.build()), updates };
    const apply = applyGraph(trained, shapeOf);
    optimizer = appendUpdate(apply.graph, apply.gradients, settings);
    programs['apply'] = { model: writeModel(apply.graph.build()), updates: optimizer.updates };
  } else {
    optimizer = appendUpdate(graph, gradients, settings);
    programs['step'] = { model: writeModel(graph.build()), updates: optimizer.updates };
  }
  // A language head answers nothing by itself.
  if (student.mainHead.kind !== 'language') programs['predict'] = predictProgram(plan, weightNames);
  programs['evaluate'] = evaluateProgram(plan, headNames);

  const zeros = (name: string, dims: readonly number[]) => ({
    name,
    dims,
    data: new Float32Array(sizeOf(dims)),
  });
  const moments = [...optimizer.moments].flatMap(([weight, names]) =>
    names.map((name) => zeros(name, shapeOf(weight))),
  );
  const accumulators = accumulates ? trained.map((name) => zeros(accumulatorOf(name), shapeOf(name))) : [];
  const initialWeights = weightNames.map((name) => stateOf(name, weights.get(name)));
  return {
    programs,
    initialState: [...initialWeights, ...moments, ...accumulators],
    weightNames,
    savedNames: [...weightNames, ...moments.map(({ name }) => name)],
    masks,
    accumulates,
  };
}

/** Adds every loss term and the output `losses` [terms]; returns the weighted sum. */
function appendLosses({ graph, heads }: BuiltStudent, { terms }: TrainingPlan): Value {
  const axis = graph.constant(int64Tensor([1], [0]), 'axis');
  const losses = terms.map((term) => {
    const output = heads.get(term.head);
    if (output === undefined) throw new Error(`the loss ${term.id} is of a head that the student has not`);
    return term.build(graph, output);
  });
  const rows = losses.map((loss) => graph.op('Unsqueeze', [loss, axis]));
  const all = rows.length === 1 ? rows[0] : graph.op('Concat', rows, { axis: 0 });
  graph.output(all, 'losses');
  const weights = graph.constant(
    float32Tensor(
      [terms.length],
      terms.map(({ weight }) => weight),
    ),
  );
  return graph.op('ReduceSum', [graph.mul(all, weights)], { keepdims: 0 });
}

/** accumulated ← keep · accumulated + gradient; `keepGradients` is 0 in the first batch of an update. */
function appendAccumulation(
  graph: GraphBuilder,
  gradients: ReadonlyMap<string, Value>,
  shapeOf: (name: string) => readonly number[],
): Record<string, string> {
  const keep = graph.input('keepGradients', 'float32', []);
  const updates: Record<string, string> = {};
  for (const [name, gradient] of gradients) {
    const accumulator = accumulatorOf(name);
    const before = graph.input(accumulator, 'float32', shapeOf(name));
    const output = `next.${accumulator}`;
    graph.output(graph.add(graph.mul(before, keep), gradient), output);
    updates[output] = accumulator;
  }
  return updates;
}

/** A graph with weights and their summed gradients as inputs, for the optimiser. */
function applyGraph(
  trained: readonly string[],
  shapeOf: (name: string) => readonly number[],
): { graph: GraphBuilder; gradients: Map<string, Value> } {
  const graph = newGraph('apply');
  const gradients = new Map<string, Value>();
  for (const name of trained) {
    graph.input(name, 'float32', shapeOf(name));
    gradients.set(name, graph.input(accumulatorOf(name), 'float32', shapeOf(name)));
  }
  return { graph, gradients };
}

function predictProgram({ student }: TrainingPlan, weightNames: readonly string[]): TrainingProgram {
  const { mainHead } = student;
  const { graph, heads, weights } = student.build({ heads: [mainHead.name], dropout: 0, known: new Map() });
  const output = heads.get(mainHead.name);
  if (output === undefined) throw new Error(`the student has no head ${mainHead.name}`);
  graph.output(output, 'prediction');
  graph.initializersToInputs(weightNames.filter((name) => weights.has(name)));
  return { model: writeModel(graph.build()), updates: {} };
}

function evaluateProgram(plan: TrainingPlan, headNames: readonly string[]): TrainingProgram {
  const built = plan.student.build({ heads: headNames, dropout: 0, known: new Map() });
  appendLosses(built, plan);
  built.graph.initializersToInputs(built.weights.keys());
  return { model: writeModel(built.graph.build()), updates: {} };
}

function stateOf(name: string, tensor: Tensor | undefined): StateValue {
  if (!(tensor?.data instanceof Float32Array)) throw new Error(`the weight ${name} is not float32`);
  return { name, dims: tensor.shape, data: tensor.data };
}
