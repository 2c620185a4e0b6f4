import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { UsageError } from '../core/errors.ts';
import type { ExportFormat } from '../graph/exportFormats.ts';
import { findNode } from '../graph/findNode.ts';
import type { BuildCounts, OccupationNode, SkillEdge, SkillNode, Thresholds } from '../graph/graphData.ts';
import { exportGraph } from '../graph/graphExport.ts';
import { readGraphManifest, readSkillGraph } from '../graph/graphFolder.ts';
import { groupBy } from '../graph/groupBy.ts';
import { strataOf } from '../graph/sampling/strata.ts';
import type { SkillGraph } from '../graph/skillGraph.ts';
import { writeFileAtomic } from '../io/atomicWrite.ts';
import { resolveShipped } from './packagePaths.ts';

/** The graph that comes with the package. */
export const shippedGraph = 'datasets/graph';

/**
 * A graph folder or file, or the shipped one.
 * @throws InputError when it can't be read.
 */
export function openGraph(path: string = shippedGraph): Promise<SkillGraph> {
  return readSkillGraph(resolveShipped(path));
}

/** Title and licence as the manifest has them; a graph file by itself has none. */
export async function describeGraph(
  path: string = shippedGraph,
): Promise<{ title: string; licence: string }> {
  const folder = resolveShipped(path);
  if (!(await stat(folder)).isDirectory()) return { title: basename(folder), licence: 'not stated' };
  const { title, licence } = await readGraphManifest(folder);
  return { title, licence };
}

export interface GraphStats {
  readonly graph: string;
  readonly digest: string;
  readonly sources: readonly string[];
  readonly thresholds: Thresholds;
  readonly counts: BuildCounts;
  readonly nodes: { readonly occupations: number; readonly skills: number };
  readonly edges: {
    readonly needs: number;
    readonly related: number;
    readonly byOrigin: Record<string, number>;
  };
  /** Occupations by group, and how many of them contexts are sampled from. */
  readonly groups: readonly {
    readonly code: string;
    readonly title: string;
    readonly occupations: number;
    readonly sampled: number;
  }[];
  readonly commonestSkills: readonly { readonly name: string; readonly observations: number }[];
}

export async function graphStats(path: string = shippedGraph): Promise<GraphStats> {
  const graph = await openGraph(path);
  const { sources, thresholds, counts, occupations, skills, edges, related, groups } = graph.data;
  const strata = new Map(strataOf(graph).map((stratum) => [stratum.code, stratum.occupations.length]));
  const byOrigin = [...groupBy(edges, ({ origin }) => origin)].map(([origin, same]) => [origin, same.length]);
  return {
    graph: path,
    digest: graph.digest,
    sources,
    thresholds,
    counts,
    nodes: { occupations: occupations.length, skills: skills.length },
    edges: { needs: edges.length, related: related.length, byOrigin: Object.fromEntries(byOrigin) },
    groups: groups.map(({ code, title }) => ({
      code,
      title,
      occupations: occupations.filter(({ group }) => group === code).length,
      sampled: strata.get(code) ?? 0,
    })),
    commonestSkills: [...skills]
      .sort((a, b) => b.observations - a.observations || (a.name < b.name ? -1 : 1))
      .slice(0, 20)
      .map(({ name, observations }) => ({ name, observations })),
  };
}

export interface OccupationView {
  readonly kind: 'occupation';
  readonly occupation: Omit<OccupationNode, 'titles'>;
  readonly group: string;
  readonly alternateTitles: readonly string[];
  readonly skills: readonly ({ readonly name: string } & Omit<SkillEdge, 'occupation' | 'skill'>)[];
  readonly skillCount: number;
  readonly related: readonly { readonly id: string; readonly title: string; readonly weight: number }[];
}

export interface SkillView {
  readonly kind: 'skill';
  readonly skill: SkillNode;
  readonly occupations: readonly { readonly id: string; readonly title: string; readonly weight: number }[];
  readonly occupationCount: number;
}

/**
 * The neighbourhood of an occupation or skill.
 * @throws UsageError with names that look alike when there is none of that name.
 */
export async function showNode(
  name: string,
  { graph: path, limit = 20 }: { graph?: string; limit?: number } = {},
): Promise<OccupationView | SkillView> {
  const graph = await openGraph(path);
  const found = findNode(graph, name);
  if (found.kind === 'none') {
    throw new UsageError(`the graph has no occupation or skill "${name}"`, {
      advice:
        found.suggestions.length > 0
          ? `did you mean ${found.suggestions.join(', ')}?`
          : 'name a job title, a code or a skill; `distill graph export --format csv` lists all of them',
    });
  }
  return found.kind === 'occupation'
    ? occupationView(graph, found.node, limit)
    : skillView(graph, found.node, limit);
}

function occupationView(graph: SkillGraph, node: OccupationNode, limit: number): OccupationView {
  const { titles, ...occupation } = node;
  const skills = graph.skillsOf(node.id);
  return {
    kind: 'occupation',
    occupation,
    group: graph.data.groups.find(({ code }) => code === node.group)?.title ?? node.group,
    alternateTitles: titles.slice(0, limit),
    skills: skills.slice(0, limit).map(({ skill, edge: { occupation: _, skill: __, ...edge } }) => ({
      name: skill.name,
      ...edge,
    })),
    skillCount: skills.length,
    related: graph
      .relatedTo(node.id)
      .slice(0, limit)
      .map(({ occupation: { id, title }, weight }) => ({ id, title, weight })),
  };
}

function skillView(graph: SkillGraph, skill: SkillNode, limit: number): SkillView {
  const occupations = graph.occupationsOf(skill.name);
  return {
    kind: 'skill',
    skill,
    occupations: occupations
      .slice(0, limit)
      .map(({ occupation: { id, title }, weight }) => ({ id, title, weight })),
    occupationCount: occupations.length,
  };
}

/** The graph as text; into a file where one is named. @throws RuntimeFailure when it can't be written. */
export async function exportGraphFile(
  format: ExportFormat,
  { graph: path, output }: { graph?: string; output?: string } = {},
): Promise<string> {
  const text = exportGraph((await openGraph(path)).data, format);
  if (output !== undefined) await writeFileAtomic(output, text);
  return text;
}
