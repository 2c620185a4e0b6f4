import { InputError } from '../core/errors.ts';
import { storageOf } from './dataTypes.ts';
import type { InferenceTable } from './inference.ts';
import { inferTypes } from './inferTypes.ts';
import type { Graph, Model, Node, Tensor } from './model.ts';
import { valuesReadBy } from './referencedValues.ts';
import { sizeOf } from './tensors.ts';

const mostProblemsShown = 5;

/**
 * Checks that a model is well formed: every value is defined once and before it is read, weights have as many elements
 * as their shape says, every node's operator set is imported, and types and shapes fit as far as `table` knows the ops.
 * @throws InputError that lists the problems, each with its node and input.
 */
export function validateModel(model: Model, table: InferenceTable): void {
  const problems = [...wrongWeights(model.graph), ...wrongOrder(model.graph), ...unknownDomains(model)];
  if (problems.length === 0) {
    inferTypes(model, table);
    return;
  }
  const rest = problems.length - mostProblemsShown;
  throw new InputError({
    expected: 'a well-formed ONNX model',
    got: `${problems.slice(0, mostProblemsShown).join('; ')}${rest > 0 ? `; and ${rest} more` : ''}`,
  });
}

function wrongWeights(graph: Graph): string[] {
  return [...graph.initializers].flatMap(([name, tensor]) => {
    const expected = elementsExpected(tensor);
    const { length } = tensor.data;
    return length === expected
      ? []
      : [`initialiser ${name} of shape [${tensor.shape.join(', ')}] with ${length} elements`];
  });
}

/** Elements of the array that holds a tensor, not of the tensor: packed types and complex numbers differ. */
function elementsExpected({ dataType, shape }: Tensor): number {
  if (dataType === 'string') return sizeOf(shape);
  const { array, bits } = storageOf(dataType);
  return Math.ceil((sizeOf(shape) * bits) / 8 / array.BYTES_PER_ELEMENT);
}

function wrongOrder(graph: Graph): string[] {
  const problems: string[] = [];
  const inputNames = new Set(graph.inputs.map(({ name }) => name));
  if (inputNames.size < graph.inputs.length) problems.push('an input of the graph twice');
  const defined = new Set([...inputNames, ...graph.initializers.keys()]);
  for (const node of graph.nodes) {
    for (const name of valuesReadBy(node))
      if (!defined.has(name)) problems.push(`${describe(node)} reads ${name}, which nothing before it makes`);
    for (const name of node.outputs) {
      if (name !== '' && defined.has(name)) problems.push(`${describe(node)} makes ${name} a second time`);
      if (name !== '') defined.add(name);
    }
  }
  for (const { name } of graph.outputs)
    if (!defined.has(name)) problems.push(`output ${name} of the graph, which no node makes`);
  return problems;
}

function unknownDomains(model: Model): string[] {
  const known = (domain: string) => domain === '' || domain === 'ai.onnx' || model.otherOpsets.has(domain);
  return model.graph.nodes.flatMap((node) =>
    known(node.domain) ? [] : [`${describe(node)} of the operator set ${node.domain}, which is not imported`],
  );
}

function describe({ name, op, outputs }: Node): string {
  return `node ${name || outputs[0]} (${op})`;
}
