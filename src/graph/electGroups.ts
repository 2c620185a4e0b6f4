import type { OccupationNode } from './graphData.ts';
import { groupBy } from './groupBy.ts';
import type { Relation } from './relatedness.ts';
import { unknownGroup } from './sources/socGroups.ts';

const rounds = 3;

/**
 * Groups for occupations that no classification places: that of their relatives by weight, in a few rounds, since relatives
 * may wait for a group themselves; else that of most occupations whose title ends in the same word.
 */
export function electGroups(
  nodes: ReadonlyMap<string, OccupationNode>,
  relations: readonly Relation[],
): Map<string, string> {
  const groups = new Map([...nodes.values()].map(({ id, group }) => [id, group]));
  const isOpen = (id: string) => groups.get(id) === unknownGroup.code;
  for (let round = 0; round < rounds; round++) {
    const votes = new Map<string, Map<string, number>>();
    const vote = (id: string, other: string, weight: number) => {
      const group = groups.get(other);
      if (!isOpen(id) || group === undefined || group === unknownGroup.code) return;
      const ofNode = votes.get(id) ?? new Map<string, number>();
      votes.set(id, ofNode.set(group, (ofNode.get(group) ?? 0) + weight));
    };
    for (const { from, to, weight } of relations) {
      vote(from, to, weight);
      vote(to, from, weight);
    }
    for (const [id, ofNode] of votes) groups.set(id, winner(ofNode));
  }
  const byHead = groupBy(nodes.values(), ({ title }) => headOf(title));
  for (const { id, title } of nodes.values()) {
    if (!isOpen(id)) continue;
    const others = (byHead.get(headOf(title)) ?? []).map(
      (other) => groups.get(other.id) ?? unknownGroup.code,
    );
    const known = others.filter((group) => group !== unknownGroup.code);
    if (known.length > 0) groups.set(id, winner(countOf(known)));
  }
  return groups;
}

function headOf(title: string): string {
  return title.split(' ').at(-1)?.toLowerCase() ?? '';
}

function countOf(items: readonly string[]): Map<string, number> {
  return new Map([...groupBy(items, (item) => item)].map(([item, same]) => [item, same.length]));
}

function winner(votes: ReadonlyMap<string, number>): string {
  const [best] = [...votes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return best[0];
}
