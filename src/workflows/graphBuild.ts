import { basename, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { InterruptedError, UsageError } from '../core/errors.ts';
import { type BuildOptions, type BuiltGraph, buildGraph } from '../graph/buildGraph.ts';
import { fewSkills } from '../graph/extendFromRelated.ts';
import type { GraphData, OccupationNode, Thresholds } from '../graph/graphData.ts';
import { type GraphManifest, refuseTakenGraphFolder, writeGraphFolder } from '../graph/graphFolder.ts';
import { groupBy } from '../graph/groupBy.ts';
import { askForSkills, estimateSkills, type SkillTeacher, type TaughtSkills } from '../graph/skillTeacher.ts';
import type { Evidence } from '../graph/sources/evidence.ts';
import { readFrequencies } from '../graph/sources/frequencies.ts';
import { type GraphSources, readGraphSources, readSkillTables } from './graphSources.ts';
import { openSkillTeacher } from './graphTeacher.ts';
import type { RemoteOptions } from './remoteOptions.ts';

export interface BuildGraphOptions extends GraphSources {
  /** The folder to write. */
  readonly output: string;
  readonly overwrite?: boolean;
  readonly thresholds?: Partial<Thresholds>;
  /** CSV of shares from outside, in place of the statistical filter. */
  readonly frequencies?: string;
  readonly minimumShare?: number;
  /** Own tables, read before the shipped ones. */
  readonly aliases?: readonly string[];
  readonly notSkills?: readonly string[];
  /** Who names the skills of occupations that have few: `openai:<model>`. Default: their relatives alone. */
  readonly skillsBy?: string;
  readonly remote?: RemoteOptions;
  readonly concurrency?: number;
  readonly seed?: number;
  readonly licence?: string;
  readonly title?: string;
  readonly onStage?: (text: string) => void;
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

export interface BuildGraphResult {
  readonly output: string;
  readonly manifest: GraphManifest;
  readonly counts: GraphData['counts'];
  readonly thresholds: Thresholds;
  /** What the teacher was asked, where there was one. */
  readonly taught: Omit<TaughtSkills, 'evidence'> | null;
}

/**
 * Builds a skill–occupation graph from postings and classifications and writes its folder. The same inputs and options
 * give the same graph digest.
 * @throws InputError on a source that can't be read; UsageError when the place is taken; BudgetError, RemoteError from a
 * teacher; InterruptedError.
 */
export async function buildGraphFolder(options: BuildGraphOptions): Promise<BuildGraphResult> {
  const { output, overwrite = false, onStage, signal } = options;
  await refuseTakenGraphFolder(output, overwrite);
  const teacher = await teacherOf(options);
  const { evidence, inputs, buildOptions } = await prepare(options);
  onStage?.('building the graph');
  let built = buildGraph(evidence, buildOptions);
  let taught: BuildGraphResult['taught'] = null;
  if (teacher) {
    const lacking = occupationsLackingSkills(built.graph);
    onStage?.(`asking ${teacher.id} for the skills of ${lacking.length} occupations`);
    const { evidence: answers, ...facts } = await asked(lacking, teacher, signal);
    taught = facts;
    built = buildGraph([...evidence, answers], buildOptions);
  }
  // Building never lets go of the thread: what was pressed meanwhile is heard only now.
  await setTimeout(10);
  throwIfInterrupted(signal);
  assertNotEmpty(built.graph);
  const manifest = await writeGraphFolder(output, built, description(options, built, inputs));
  return { output, manifest, counts: built.graph.counts, thresholds: built.graph.thresholds, taught };
}

/** What `--dry-run` tells: whom the teacher would be asked about, and what that costs at most. */
export async function estimateGraphBuild(options: BuildGraphOptions) {
  const teacher = await teacherOf(options);
  if (!teacher) {
    throw new UsageError('--dry-run: nothing is asked without --skills-by', {
      advice: 'name a teacher, e.g. --skills-by openai:gpt-4o-2024-08-06, or leave --dry-run away',
    });
  }
  const { evidence, buildOptions } = await prepare(options);
  const lacking = occupationsLackingSkills(buildGraph(evidence, buildOptions).graph);
  return { teacher: teacher.id, occupations: lacking.length, ...(await estimateSkills(lacking, teacher)) };
}

async function prepare(
  options: BuildGraphOptions,
): Promise<{ evidence: Evidence[]; inputs: GraphManifest['inputs']; buildOptions: BuildOptions }> {
  const { onStage, signal } = options;
  try {
    const tables = await readSkillTables(options);
    const { evidence, inputs } = await readGraphSources(options, { onSource: onStage, signal });
    const frequencies =
      options.frequencies === undefined ? undefined : await readFrequencies(options.frequencies);
    const { thresholds, minimumShare } = options;
    return { evidence, inputs, buildOptions: { ...tables, thresholds, frequencies, minimumShare } };
  } catch (error) {
    throwIfInterrupted(signal);
    throw error;
  }
}

/** @throws UsageError when the thresholds leave nothing: such a graph could only disappoint later. */
function assertNotEmpty({ edges, counts }: GraphData): void {
  if (edges.length > 0) return;
  const dropped = Object.entries(counts.droppedEdges).map(([reason, count]) => `${reason} ${count}`);
  const why = dropped.length > 0 ? `; dropped: ${dropped.join(', ')}` : '';
  throw new UsageError(`no edge is left of ${counts.edgesBeforeFilter}${why}`, {
    advice: 'give more data, or lower the thresholds (--minimum-postings, --minimum-support, …)',
  });
}

/** Those whose own sources and titles name few: nothing that relatives lent counts. */
function occupationsLackingSkills({ occupations, edges }: GraphData): OccupationNode[] {
  const own = groupBy(
    edges.filter(({ origin }) => origin !== 'related'),
    ({ occupation }) => occupation,
  );
  return occupations.filter((_, at) => (own.get(at)?.length ?? 0) < fewSkills);
}

async function asked(lacking: readonly OccupationNode[], teacher: SkillTeacher, signal?: AbortSignal) {
  try {
    return await askForSkills(lacking, teacher, signal);
  } catch (error) {
    throwIfInterrupted(signal);
    throw error;
  }
}

function throwIfInterrupted(signal: AbortSignal | undefined): void {
  if (!signal?.aborted) return;
  throw new InterruptedError('interrupted: no graph was written', {
    advice: 'run the same command again; answers that were paid for are kept',
  });
}

async function teacherOf(options: BuildGraphOptions): Promise<SkillTeacher | null> {
  const { skillsBy, remote, concurrency = 8, seed = 17, onProgress } = options;
  if (skillsBy === undefined) return null;
  return openSkillTeacher(skillsBy, { remote, concurrency, seed, onProgress });
}

function description(
  { output, licence, title }: BuildGraphOptions,
  { graph }: BuiltGraph,
  inputs: GraphManifest['inputs'],
) {
  return {
    name: basename(resolve(output)),
    title: title ?? `Skill–occupation graph from ${graph.sources.join(', ')}`,
    licence: licence ?? 'that of its sources',
    inputs,
  };
}
