import type { Attribute, Graph, Node } from './model.ts';

/** A graph with values renamed wherever they are made, read or stated, also inside the subgraphs of attributes. */
export function renameValues(graph: Graph, names: ReadonlyMap<string, string>): Graph {
  if ([...names].every(([from, to]) => from === to)) return graph;
  const rename = (name: string) => names.get(name) ?? name;
  const renameInfo = <Info extends { readonly name: string }>(info: Info): Info => ({
    ...info,
    name: rename(info.name),
  });
  const renameAttribute = (attribute: Attribute): Attribute =>
    attribute.kind === 'graph' ? { ...attribute, value: renameValues(attribute.value, names) } : attribute;
  const renameNode = (node: Node): Node => ({
    ...node,
    inputs: node.inputs.map(rename),
    outputs: node.outputs.map(rename),
    attributes: new Map([...node.attributes].map(([key, value]) => [key, renameAttribute(value)])),
  });
  return {
    ...graph,
    nodes: graph.nodes.map(renameNode),
    initializers: new Map([...graph.initializers].map(([name, tensor]) => [rename(name), tensor])),
    inputs: graph.inputs.map(renameInfo),
    outputs: graph.outputs.map(renameInfo),
    valueInfo: graph.valueInfo.map(renameInfo),
  };
}
