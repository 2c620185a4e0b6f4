import { tensorAttribute } from './attributes.ts';
import {
  createInferenceContext,
  type InferenceFacts,
  type InferenceTable,
  type ValueType,
} from './inference.ts';
import { type Model, type Node, qualifiedOp, type Tensor } from './model.ts';

/** The version of the operator set that a node is of; 1 where the model imports none for its domain. */
export function opsetOf(model: Pick<Model, 'opset' | 'otherOpsets'>, node: Node): number {
  return node.domain === '' || node.domain === 'ai.onnx'
    ? model.opset
    : (model.otherOpsets.get(node.domain) ?? 1);
}

/**
 * The types of a node's outputs, or undefined where its op has no rule or a type it needs is unknown.
 * @throws InputError from the op's rule: the node can't be right.
 */
export function inferNode(facts: InferenceFacts, table: InferenceTable): readonly ValueType[] | undefined {
  const rule = table[qualifiedOp(facts.node)];
  if (rule === undefined) return undefined;
  if (facts.node.inputs.some((name) => name !== '' && facts.typeOf(name) === undefined)) return undefined;
  return rule.infer(createInferenceContext(facts));
}

/** The value of a Constant node that holds a tensor. */
export function constantOfNode(node: Node): Tensor | undefined {
  return qualifiedOp(node) === 'Constant' ? tensorAttribute(node, 'value') : undefined;
}
