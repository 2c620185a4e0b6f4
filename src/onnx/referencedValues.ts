import type { Graph, Node } from './model.ts';

/** Names of all values that a node reads, also from inside the graphs of its attributes (control flow, scans). */
export function valuesReadBy(node: Node): string[] {
  const inner = [...node.attributes.values()].flatMap((attribute) =>
    attribute.kind === 'graph' ? valuesReadFromOutside(attribute.value) : [],
  );
  return [...node.inputs.filter((name) => name !== ''), ...inner];
}

/** What a subgraph reads but does not define: values of the graphs around it. */
function valuesReadFromOutside(graph: Graph): string[] {
  const defined = new Set([
    ...graph.inputs.map(({ name }) => name),
    ...graph.initializers.keys(),
    ...graph.nodes.flatMap(({ outputs }) => outputs),
  ]);
  const read = [...graph.nodes.flatMap(valuesReadBy), ...graph.outputs.map(({ name }) => name)];
  return read.filter((name) => !defined.has(name));
}
