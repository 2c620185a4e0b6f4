import { InputError } from '../core/errors.ts';
import { isFloating } from '../onnx/dataTypes.ts';
import type { GraphBuilder, Value } from '../onnx/graphBuilder.ts';
import { type Node, qualifiedOp } from '../onnx/model.ts';
import { createGradientContext } from './gradientContext.ts';
import { opRules } from './ops/table.ts';
import type { OpRule } from './rule.ts';
import { unbroadcast } from './unbroadcast.ts';

export interface GradientRequest {
  /** Name of a scalar of the graph. */
  readonly loss: string;
  /** Names of the values (inputs or initialisers) to differentiate by. */
  readonly parameters: readonly string[];
}

/**
 * Appends the nodes that compute the gradient of a loss by each parameter (reverse mode): the graph is walked from the
 * loss back, each op's rule once; gradients of a value that is used many times are summed; what does not lie on a way
 * from a parameter to the loss is not touched.
 * @returns the gradient by parameter, of the parameter's type and shape; parameters that the loss does not depend on are
 *   absent.
 * @throws InputError when the loss is no floating-point scalar, an op on the way has no rule, or a rule returns gradients
 *   that do not fit.
 */
export function appendGradients(
  builder: GraphBuilder,
  { loss, parameters }: GradientRequest,
  rules: Readonly<Record<string, OpRule | undefined>> = opRules,
): Map<string, Value> {
  const lossValue = requireScalar(builder.value(loss));
  const forward = [...builder.nodes];
  const dependent = dependents(forward, parameters);
  const contributions = new Map<string, Value[]>([
    [loss, [builder.scalar(1, lossValue.dataType === 'string' ? 'float32' : lossValue.dataType)]],
  ]);
  const take = (name: string) => {
    const terms = contributions.get(name);
    if (terms === undefined) return undefined;
    const sum = total(builder, terms);
    contributions.set(name, [sum]);
    return sum;
  };
  for (const node of forward.reverse()) {
    if (!node.outputs.some((name) => contributions.has(name))) continue;
    if (!node.inputs.some((name) => dependent.has(name))) continue;
    const rule = requireRule(node, rules);
    if (rule.gradient === 'none') continue;
    const wanted = (name: string) => dependent.has(name) && isFloating(builder.value(name).dataType);
    const context = createGradientContext(builder, node, node.outputs.map(take), wanted);
    const gradients = rule.gradient(context);
    requireCount(node, gradients);
    gradients.forEach((gradient, index) => {
      const name = node.inputs[index];
      if (gradient === undefined || !context.wanted(index)) return;
      const fitted = unbroadcast(builder, gradient, builder.value(name));
      contributions.set(name, [...(contributions.get(name) ?? []), fitted]);
    });
  }
  return new Map(
    parameters.flatMap((name) => {
      const gradient = take(name);
      return gradient === undefined ? [] : [[name, gradient] as const];
    }),
  );
}

/** Names of the parameters and of all values that depend on one of them. */
function dependents(nodes: readonly Node[], parameters: readonly string[]): Set<string> {
  const names = new Set(parameters);
  for (const { inputs, outputs } of nodes)
    if (inputs.some((name) => names.has(name)))
      for (const output of outputs) if (output !== '') names.add(output);
  return names;
}

function total(builder: GraphBuilder, terms: readonly Value[]): Value {
  if (terms.length === 1) return terms[0];
  return terms.length === 2 ? builder.add(terms[0], terms[1]) : builder.op('Sum', terms);
}

function requireScalar(value: Value): Value {
  if (isFloating(value.dataType) && value.shape?.every((dim) => dim === 1)) {
    if (value.shape.length === 0) return value;
  }
  throw new InputError({
    expected: `a floating-point scalar as loss`,
    got: `${value.name}: ${value.dataType} [${value.shape?.join(', ') ?? '?'}]`,
  });
}

function requireRule(node: Node, rules: Readonly<Record<string, OpRule | undefined>>): OpRule {
  const rule = rules[qualifiedOp(node)];
  if (rule !== undefined) return rule;
  throw new InputError({
    expected: `a gradient rule for every op between the weights and the loss`,
    got: `node ${node.name} of op ${qualifiedOp(node)}`,
    advice: 'train weights behind this node only, or export the model without this op',
  });
}

function requireCount(node: Node, gradients: readonly unknown[]): void {
  if (gradients.length === node.inputs.length) return;
  throw new InputError({
    expected: `${node.inputs.length} gradients from the rule of ${qualifiedOp(node)} for node ${node.name}`,
    got: `${gradients.length}`,
  });
}
