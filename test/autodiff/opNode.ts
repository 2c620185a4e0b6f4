import { appendGradients } from '../../src/autodiff/appendGradients.ts';
import { newGraph } from '../../src/autodiff/differentiableGraph.ts';
import { isFloating } from '../../src/onnx/dataTypes.ts';
import type { GraphBuilder, Value } from '../../src/onnx/graphBuilder.ts';
import type { Model, Tensor } from '../../src/onnx/model.ts';
import type { GoldenCase } from './goldens.ts';
import type { Feeds } from './runModel.ts';

export interface OpGraph {
  readonly model: Model;
  readonly feeds: Feeds;
  /** What the builder says of the node's outputs. */
  readonly outputs: readonly Value[];
}

export interface OpGraphOptions {
  /** Lengths above 1 stand as names (`length3`) in the graph, equal ones under one name. */
  readonly symbolic?: boolean;
  /** Outputs `dx0`, `dx1`, …: the gradients by the inputs that have one. */
  readonly withGradients?: boolean;
}

/** A graph of the case's one node with outputs `y0`, `y1`, … */
export function opGraph(op: string, golden: GoldenCase, options: OpGraphOptions = {}): OpGraph {
  const builder = newGraph('one node', { opset: golden.opset });
  const feeds: Record<string, Tensor> = {};
  const feed = (name: string, tensor: Tensor) => {
    feeds[name] = tensor;
    const named = tensor.shape.map((length) => (options.symbolic && length > 1 ? `length${length}` : length));
    return builder.input(name, tensor.dataType, isFloating(tensor.dataType) ? named : tensor.shape);
  };
  const inputs = golden.inputs.map((tensor, index) => {
    if (tensor === undefined) return undefined;
    return golden.isConstant(index) ? builder.initializer(`x${index}`, tensor) : feed(`x${index}`, tensor);
  });
  const outputs = builder.ops(op, golden.outputs.length, inputs, golden.attributes);
  if (options.withGradients) appendGoldenGradients(builder, golden, outputs, feed);
  for (const [index, output] of outputs.entries()) builder.output(output, `y${index}`);
  return { model: builder.build(), feeds, outputs };
}

function appendGoldenGradients(
  builder: GraphBuilder,
  golden: GoldenCase,
  outputs: readonly Value[],
  feed: (name: string, tensor: Tensor) => Value,
): void {
  const terms = outputs.flatMap((output, index) => {
    const upstream = golden.upstream[index];
    if (upstream === undefined) return [];
    const weights = builder.op('Cast', [feed(`dy${index}`, upstream)], {
      to: output.dataType === 'float64' ? 11 : 1,
    });
    return [builder.op('ReduceSum', [builder.mul(output, weights)], { keepdims: 0 })];
  });
  if (terms.length === 0) return;
  const loss = builder.op('Sum', terms);
  const parameters = golden.gradients.flatMap((gradient, index) => (gradient ? [`x${index}`] : []));
  for (const [name, gradient] of appendGradients(builder, { loss: loss.name, parameters }))
    builder.output(gradient, `d${name}`);
}
