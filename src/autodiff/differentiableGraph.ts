import { GraphBuilder } from '../onnx/graphBuilder.ts';
import type { Model } from '../onnx/model.ts';
import { opRules } from './ops/table.ts';

/** An empty graph whose nodes are all of ops that can be differentiated. */
export function newGraph(name: string, options: { readonly opset?: number } = {}): GraphBuilder {
  return new GraphBuilder({ name, inference: opRules, ...options });
}

/** A builder that goes on where a model ends, e.g. to append loss, gradients and optimiser. */
export function continueGraph(model: Model): GraphBuilder {
  return GraphBuilder.from(model, opRules);
}
