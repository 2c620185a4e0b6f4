import type { FilteredEdge } from './filterEdges.ts';
import type { OccupationNode } from './graphData.ts';
import { groupBy } from './groupBy.ts';
import type { Relation } from './relatedness.ts';

/** An occupation with fewer skills than this is extended up to about twice as many. */
export const fewSkills = 6;
const mostTaken = 14;
/** What is taken over from a neighbour counts for so much less. */
const discount = 0.5;

/**
 * Gives occupations with few skills those of their relatives: the nearest by relation, else those of the same branch of
 * the classification ("11-91…"). A skill is taken over when two relatives have it, or the only one does.
 * @returns the edges that were added.
 */
export function extendFromRelated(
  nodes: ReadonlyMap<string, OccupationNode>,
  edges: readonly FilteredEdge[],
  relations: readonly Relation[],
): FilteredEdge[] {
  const edgesOf = groupBy(edges, ({ occupation }) => occupation);
  const relativesOf = new Map<string, { id: string; weight: number }[]>();
  for (const { from, to, weight } of relations) {
    relativesOf.set(from, [...(relativesOf.get(from) ?? []), { id: to, weight }]);
    relativesOf.set(to, [...(relativesOf.get(to) ?? []), { id: from, weight }]);
  }
  const added: FilteredEdge[] = [];
  for (const { id } of nodes.values()) {
    const own = edgesOf.get(id) ?? [];
    if (own.length >= fewSkills) continue;
    const relatives = (relativesOf.get(id) ?? branchOf(id, nodes))
      .filter((relative) => (edgesOf.get(relative.id)?.length ?? 0) >= fewSkills)
      .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
      .slice(0, 8);
    added.push(...takenOver(id, new Set(own.map(({ skill }) => skill)), relatives, edgesOf));
  }
  return added;
}

function branchOf(id: string, nodes: ReadonlyMap<string, OccupationNode>): { id: string; weight: number }[] {
  if (!/^\d\d-\d{4}/.test(id)) return [];
  const ids = [...nodes.keys()].filter((other) => other !== id);
  const branch = [5, 4, 2]
    .map((length) => ids.filter((other) => other.startsWith(id.slice(0, length))))
    .find((found) => found.length >= 3);
  return (branch ?? []).map((other) => ({ id: other, weight: 0.3 }));
}

function takenOver(
  occupation: string,
  own: ReadonlySet<string>,
  relatives: readonly { id: string; weight: number }[],
  edgesOf: ReadonlyMap<string, readonly FilteredEdge[]>,
): FilteredEdge[] {
  const sums = new Map<string, { share: number; npmi: number; relatives: number }>();
  const total = relatives.reduce((sum, { weight }) => sum + weight, 0);
  for (const { id, weight } of relatives) {
    for (const { skill, share, npmi, origin } of edgesOf.get(id) ?? []) {
      if (own.has(skill) || origin === 'related') continue;
      const sum = sums.get(skill) ?? { share: 0, npmi: 0, relatives: 0 };
      sum.share += (weight / total) * share;
      sum.npmi += (weight / total) * npmi;
      sum.relatives++;
      sums.set(skill, sum);
    }
  }
  return [...sums]
    .filter(([, sum]) => sum.relatives >= Math.min(2, relatives.length))
    .map(([skill, sum]) => ({
      occupation,
      skill,
      count: 0,
      share: discount * sum.share,
      npmi: discount * sum.npmi,
      llr: null,
      origin: 'related' as const,
    }))
    .sort(
      (a, b) =>
        b.share * Math.max(0.05, b.npmi) - a.share * Math.max(0.05, a.npmi) || (a.skill < b.skill ? -1 : 1),
    )
    .slice(0, mostTaken);
}
