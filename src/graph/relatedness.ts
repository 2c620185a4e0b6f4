import type { FilteredEdge } from './filterEdges.ts';
import type { OccupationNode } from './graphData.ts';
import type { OccupationFact } from './sources/evidence.ts';

export interface Relation {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
}

/** An occupation needs so many edges before its skills say whom it is like. */
const enoughSkills = 5;
const mostSimilar = 8;
const leastSimilarity = 0.15;
const weightOfClassification = 0.9;

/**
 * Which occupations are near each other: as the classification says; a title and the occupation that it belongs to; and titles
 * and whatever has similar skills, by the cosine of share × NPMI. Relations hold both ways, each pair once.
 */
export function relate(
  nodes: ReadonlyMap<string, OccupationNode>,
  facts: readonly OccupationFact[],
  edges: readonly FilteredEdge[],
): Relation[] {
  const relations = new Map<string, Relation>();
  const add = (a: string, b: string, weight: number) => {
    if (a === b || !nodes.has(a) || !nodes.has(b)) return;
    const [from, to] = a < b ? [a, b] : [b, a];
    const known = relations.get(`${from}\0${to}`);
    if (!known || known.weight < weight) relations.set(`${from}\0${to}`, { from, to, weight });
  };
  for (const { id, related } of facts) for (const other of related) add(id, other.id, other.weight);
  for (const { id, classification } of nodes.values()) {
    if (classification !== null) add(id, classification, weightOfClassification);
  }
  // A list of products says little about what postings ask for: like is compared with like.
  const vectors = skillVectors(edges.filter(({ origin, llr }) => origin === 'observed' || llr !== null));
  const isClassified = new Set(facts.map(({ id }) => id));
  for (const [id, vector] of vectors) {
    if (isClassified.has(id)) continue;
    for (const { other, similarity } of mostAlike(id, vector, vectors)) add(id, other, similarity);
  }
  return [...relations.values()];
}

type SkillVector = ReadonlyMap<string, number>;

/** Unit vectors of the occupations that have enough skills. */
function skillVectors(edges: readonly FilteredEdge[]): Map<string, SkillVector> {
  const raw = new Map<string, Map<string, number>>();
  for (const { occupation, skill, share, npmi } of edges) {
    const vector = raw.get(occupation) ?? new Map<string, number>();
    raw.set(occupation, vector.set(skill, share * Math.max(0.05, npmi)));
  }
  const vectors = new Map<string, SkillVector>();
  for (const [id, vector] of raw) {
    if (vector.size < enoughSkills) continue;
    const length = Math.sqrt([...vector.values()].reduce((sum, value) => sum + value * value, 0));
    vectors.set(id, new Map([...vector].map(([skill, value]) => [skill, value / length])));
  }
  return vectors;
}

function mostAlike(id: string, vector: SkillVector, all: ReadonlyMap<string, SkillVector>) {
  const alike: { other: string; similarity: number }[] = [];
  for (const [other, otherVector] of all) {
    if (other === id) continue;
    let similarity = 0;
    for (const [skill, value] of vector) similarity += value * (otherVector.get(skill) ?? 0);
    if (similarity >= leastSimilarity) alike.push({ other, similarity: Math.min(1, similarity) });
  }
  return alike
    .sort((a, b) => b.similarity - a.similarity || (a.other < b.other ? -1 : 1))
    .slice(0, mostSimilar);
}
