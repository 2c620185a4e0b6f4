import { GraphBuilder } from '../onnx/graphBuilder.ts';
import type { Model } from '../onnx/model.ts';
import { opRules } from './ops/table.ts';
import { upgradeOpset } from './upgradeOpset.ts';

/** An empty graph whose nodes are all of ops that can be differentiated. */
export function newGraph(name: string, options: { readonly opset?: number } = {}): GraphBuilder {
  return new GraphBuilder({ name, inference: opRules, ...options });
}

/**
 * A builder that goes on where a model ends, e.g. to append loss, gradients and optimiser. Models of operator set 11 and
 * 12 are brought to 13 first.
 */
export function continueGraph(model: Model): GraphBuilder {
  return GraphBuilder.from(upgradeOpset(model), opRules);
}
