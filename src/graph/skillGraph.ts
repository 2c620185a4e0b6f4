import { UndirectedGraph } from 'graphology';
import { edgeWeight } from './assembleGraph.ts';
import type { GraphData, OccupationNode, SkillEdge, SkillNode } from './graphData.ts';

interface WeightedSkill {
  readonly skill: SkillNode;
  readonly edge: SkillEdge;
  /** For ranking and sampling; see `edgeWeight`. */
  readonly weight: number;
}

interface WeightedOccupation {
  readonly occupation: OccupationNode;
  readonly weight: number;
}

type NodeAttributes = { kind: 'occupation'; node: OccupationNode } | { kind: 'skill'; node: SkillNode };
type EdgeAttributes =
  | { kind: 'needs'; edge: SkillEdge; weight: number }
  | { kind: 'related'; weight: number };

/** The graph to ask: neighbours by falling weight, ties by name. */
export interface SkillGraph {
  readonly digest: string;
  readonly data: GraphData;
  occupation(id: string): OccupationNode | undefined;
  skill(name: string): SkillNode | undefined;
  skillsOf(occupationId: string): readonly WeightedSkill[];
  occupationsOf(skillName: string): readonly WeightedOccupation[];
  relatedTo(occupationId: string): readonly WeightedOccupation[];
}

const occupationKey = (id: string) => `occupation/${id}`;
const skillKeyOf = (name: string) => `skill/${name}`;

export function openSkillGraph(data: GraphData, digest: string): SkillGraph {
  const graph = new UndirectedGraph<NodeAttributes, EdgeAttributes>({ allowSelfLoops: false });
  for (const node of data.occupations) graph.addNode(occupationKey(node.id), { kind: 'occupation', node });
  for (const node of data.skills) graph.addNode(skillKeyOf(node.name), { kind: 'skill', node });
  for (const edge of data.edges) {
    graph.mergeEdge(
      occupationKey(data.occupations[edge.occupation].id),
      skillKeyOf(data.skills[edge.skill].name),
      {
        kind: 'needs',
        edge,
        weight: edgeWeight(edge),
      },
    );
  }
  for (const { from, to, weight } of data.related) {
    graph.mergeEdge(occupationKey(data.occupations[from].id), occupationKey(data.occupations[to].id), {
      kind: 'related',
      weight,
    });
  }

  function occupationsNear(key: string): WeightedOccupation[] {
    const near: WeightedOccupation[] = [];
    if (!graph.hasNode(key)) return near;
    graph.forEachEdge(key, (_edge, { weight }, source, target) => {
      const other = graph.getNodeAttributes(source === key ? target : source);
      if (other.kind === 'occupation') near.push({ occupation: other.node, weight });
    });
    return near.sort((a, b) => b.weight - a.weight || (a.occupation.id < b.occupation.id ? -1 : 1));
  }

  const relativesByOccupation = new Map<string, readonly WeightedOccupation[]>();
  const skillsByOccupation = new Map<string, readonly WeightedSkill[]>();
  function skillsOf(id: string): readonly WeightedSkill[] {
    const known = skillsByOccupation.get(id);
    if (known) return known;
    const key = occupationKey(id);
    const skills: WeightedSkill[] = [];
    if (graph.hasNode(key)) {
      graph.forEachEdge(key, (_edge, attributes, source, target) => {
        const other = graph.getNodeAttributes(source === key ? target : source);
        if (other.kind === 'skill' && attributes.kind === 'needs')
          skills.push({ skill: other.node, edge: attributes.edge, weight: attributes.weight });
      });
    }
    skills.sort((a, b) => b.weight - a.weight || (a.skill.name < b.skill.name ? -1 : 1));
    skillsByOccupation.set(id, skills);
    return skills;
  }

  function node(key: string): NodeAttributes | undefined {
    return graph.hasNode(key) ? graph.getNodeAttributes(key) : undefined;
  }

  return {
    digest,
    data,
    occupation(id) {
      const found = node(occupationKey(id));
      return found?.kind === 'occupation' ? found.node : undefined;
    },
    skill(name) {
      const found = node(skillKeyOf(name));
      return found?.kind === 'skill' ? found.node : undefined;
    },
    skillsOf,
    occupationsOf: (name) => occupationsNear(skillKeyOf(name)),
    relatedTo(id) {
      const near = relativesByOccupation.get(id) ?? occupationsNear(occupationKey(id));
      relativesByOccupation.set(id, near);
      return near;
    },
  };
}
