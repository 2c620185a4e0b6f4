import type { SkillAlias } from '../documents/lexicon.ts';
import type { Associations } from './associations.ts';
import { skillKey } from './cleaning/skillKey.ts';
import type { Merge } from './cleaning/vocabulary.ts';
import { electGroups } from './electGroups.ts';
import type { FilteredEdge, FilterResult } from './filterEdges.ts';
import {
  type BuildCounts,
  type GraphData,
  graphSchemaVersion,
  type OccupationNode,
  type SkillEdge,
  type SkillNode,
  type Thresholds,
} from './graphData.ts';
import { groupBy } from './groupBy.ts';
import type { PlacedOccupations } from './placeTitles.ts';
import type { Relation } from './relatedness.ts';
import type { Evidence } from './sources/evidence.ts';
import { unknownGroup } from './sources/socGroups.ts';

export interface GraphParts {
  readonly evidence: readonly Evidence[];
  readonly thresholds: Thresholds;
  readonly occupations: PlacedOccupations;
  readonly observed: Associations;
  readonly asserted: Associations;
  readonly filtered: FilterResult;
  readonly extension: readonly FilteredEdge[];
  readonly relations: readonly Relation[];
  readonly aliases: readonly SkillAlias[];
  readonly merges: readonly Merge[];
  readonly rawStrings: number;
  readonly rejected: ReadonlyMap<string, number>;
  readonly repeated: number;
}

/** Puts the parts in their fixed order: nodes by id and name, edges by occupation and then by weight. */
export function assembleGraph(parts: GraphParts): GraphData {
  const { observed, asserted, filtered, extension } = parts;
  const edges = [...filtered.edges, ...extension];
  const occupations = occupationNodes(parts, edges);
  const occupationAt = new Map(occupations.map(({ id }, index) => [id, index]));
  const skills = skillNodes(parts, edges);
  const skillAt = new Map(skills.map(({ name }, index) => [name, index]));
  const at = (places: ReadonlyMap<string, number>, name: string) => places.get(name) ?? 0;
  return {
    schemaVersion: graphSchemaVersion,
    sources: [...new Set(parts.evidence.map(({ source }) => source))],
    thresholds: parts.thresholds,
    groups: [...new Map(occupations.map(({ group }) => [group, groupNamed(parts, group)])).values()].sort(
      (a, b) => compare(a.code, b.code),
    ),
    occupations,
    skills,
    edges: edges
      .map(
        (edge): SkillEdge => ({
          occupation: at(occupationAt, edge.occupation),
          skill: at(skillAt, edge.skill),
          count: edge.llr === null ? 0 : edge.count,
          share: rounded(Math.min(1, Math.max(0.0001, edge.share))),
          npmi: rounded(edge.npmi),
          llr: edge.llr === null ? null : rounded(edge.llr, 2),
          origin: edge.origin,
        }),
      )
      .sort((a, b) => a.occupation - b.occupation || edgeWeight(b) - edgeWeight(a) || a.skill - b.skill),
    related: parts.relations
      .filter(({ from, to }) => occupationAt.has(from) && occupationAt.has(to))
      .map(({ from, to, weight }) => ({
        from: at(occupationAt, from),
        to: at(occupationAt, to),
        weight: rounded(weight),
      }))
      .sort((a, b) => a.from - b.from || a.to - b.to),
    counts: countsOf(parts, skills.length, edges.length, observed, asserted),
  };
}

/**
 * How strongly an occupation and a skill belong together, for ranking and sampling: the square root of the share, so that
 * common tools do not drown the rest, times how particular the skill is.
 */
export function edgeWeight({ share, npmi }: { readonly share: number; readonly npmi: number }): number {
  return Math.sqrt(share) * Math.max(0.05, npmi);
}

/** Occupations with at least one skill; those that no classification places get the group of their relatives. */
function occupationNodes(
  { occupations, observed, relations }: GraphParts,
  edges: readonly FilteredEdge[],
): OccupationNode[] {
  const withSkills = new Set(edges.map(({ occupation }) => occupation));
  const groups = electGroups(occupations.nodes, relations);
  return [...occupations.nodes.values()]
    .filter(({ id }) => withSkills.has(id))
    .map((node) => ({
      ...node,
      group: groups.get(node.id) ?? node.group,
      observations: observed.occupationCounts.get(node.id) ?? 0,
    }))
    .sort((a, b) => compare(a.id, b.id));
}

function skillNodes(
  { observed, asserted, aliases, merges }: GraphParts,
  edges: readonly FilteredEdge[],
): SkillNode[] {
  const listed = new Set<string>();
  const told = new Set<string>();
  for (const { skill, origin } of edges) {
    if (origin === 'titles') told.add(skill);
    else listed.add(skill);
  }
  const names = [...new Set(edges.map(({ skill }) => skill))].sort(compare);
  const kept = new Set(names);
  const spellings = groupBy(
    [
      ...aliases.filter(({ canonical }) => kept.has(canonical)),
      ...merges
        .filter(({ canonical, count, rule }) => kept.has(canonical) && (count > 1 || rule === 'acronym'))
        .map(({ alias, canonical }) => ({ alias, canonical, exactCase: false })),
    ],
    ({ canonical }) => canonical,
  );
  return names.map((name) => {
    const isTechnology = (asserted.skillCounts.get(name) ?? 0) > 0 && !told.has(name);
    const own = spellings.get(name) ?? [];
    const isPlainWord =
      own.some(({ alias, exactCase }) => alias === name && exactCase) ||
      (isTechnology && !own.some(({ alias }) => alias === name) && /^\p{Lu}\p{Ll}+$/u.test(name));
    return {
      name,
      ...(isPlainWord && { exactCase: true }),
      aliases: otherSpellings(name, own),
      kind: isTechnology
        ? 'technology'
        : told.has(name) && !observed.skillCounts.has(name)
          ? 'activity'
          : 'other',
      observations: observed.skillCounts.get(name) ?? 0,
      listings: asserted.skillCounts.get(name) ?? 0,
    };
  });
}

/** One of each form; the first one counts, which is the alias table's. */
function otherSpellings(name: string, spellings: readonly SkillAlias[]): string[] {
  const forms = new Map<string, string>();
  for (const { alias, exactCase } of spellings) {
    const form = alias.toLowerCase();
    if (form !== name.toLowerCase() && !forms.has(form)) forms.set(form, exactCase ? `=${alias}` : alias);
  }
  const inTable = new Set(spellings.filter(({ exactCase }) => exactCase).map(({ alias }) => skillKey(alias)));
  return [...forms.values()]
    .filter((alias) => alias.startsWith('=') || !inTable.has(skillKey(alias)))
    .sort(compare);
}

function countsOf(
  { evidence, occupations, filtered, extension, merges, rawStrings, rejected, repeated }: GraphParts,
  keptSkills: number,
  edges: number,
  observed: Associations,
  asserted: Associations,
): BuildCounts {
  const inOrder = (counts: Iterable<readonly [string, number]>) =>
    Object.fromEntries([...counts].sort(([a], [b]) => compare(a, b)));
  const sizes = (items: Iterable<string>) =>
    inOrder([...groupBy(items, (item) => item)].map(([key, group]) => [key, group.length] as const));
  return {
    observations: Object.fromEntries(
      evidence.map(({ source, observations }) => [source, observations.length]),
    ),
    repeatedObservations: repeated,
    rawStrings,
    canonicalSkills: new Set([...observed.skillCounts.keys(), ...asserted.skillCounts.keys()]).size,
    keptSkills,
    mergedSpellings: sizes(merges.map(({ rule }) => rule)),
    rejectedPhrases: inOrder(rejected),
    titles: inOrder(occupations.placed),
    edgesBeforeFilter: filtered.before,
    droppedEdges: inOrder(filtered.dropped),
    edgesAfterFilter: filtered.edges.length,
    extendedOccupations: {
      related: new Set(extension.map(({ occupation }) => occupation)).size,
      edges: edges - filtered.edges.length,
    },
    remarks: evidence.flatMap(({ remarks = [] }) => remarks),
  };
}

function groupNamed({ occupations }: GraphParts, code: string) {
  return occupations.groups.get(code) ?? unknownGroup;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function rounded(value: number, digits = 4): number {
  return Number(value.toFixed(digits));
}
