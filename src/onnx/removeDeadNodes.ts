import type { Model } from './model.ts';
import { valuesReadBy } from './referencedValues.ts';

/** A model without the nodes and weights that none of its outputs depends on. Inputs stay as they are. */
export function removeDeadNodes(model: Model): Model {
  const { graph } = model;
  const needed = new Set(graph.outputs.map(({ name }) => name));
  const kept = graph.nodes
    .toReversed()
    .filter((node) => {
      if (!node.outputs.some((name) => needed.has(name))) return false;
      for (const name of valuesReadBy(node)) needed.add(name);
      return true;
    })
    .reverse();
  const made = new Set(kept.flatMap(({ outputs }) => outputs));
  return {
    ...model,
    graph: {
      ...graph,
      nodes: kept,
      initializers: new Map([...graph.initializers].filter(([name]) => needed.has(name))),
      valueInfo: graph.valueInfo.filter(({ name }) => made.has(name)),
    },
  };
}
