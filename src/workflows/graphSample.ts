import type { Context, ContextSampler } from '../core/context.ts';
import { InterruptedError, UsageError } from '../core/errors.ts';
import type { SkillLexicon } from '../core/lexicon.ts';
import type { SkillAlias } from '../documents/lexicon.ts';
import { graphAliases, graphLexicon } from '../graph/graphLexicon.ts';
import { createContextSampler, type SamplerOptions } from '../graph/sampler.ts';
import { writeFileAtomic } from '../io/atomicWrite.ts';
import { describeGraph, openGraph } from './graphViews.ts';

export interface GraphSamplerOptions extends Omit<SamplerOptions, 'seed'> {
  /** A graph folder or file; default: the shipped one. */
  readonly graph?: string;
  /** Default 17. */
  readonly seed?: number;
}

export interface GraphSampler {
  readonly sampler: ContextSampler;
  /** The graph's spellings of skills, as a list and as a lexicon. */
  readonly aliases: readonly SkillAlias[];
  readonly lexicon: SkillLexicon;
  readonly title: string;
  readonly licence: string;
}

/**
 * A sampler of contexts over a graph, and the graph's lexicon of skills.
 * @throws InputError when the graph can't be read; UsageError on an occupation group that it has not.
 */
export async function openSampler({
  graph: path,
  seed = 17,
  ...options
}: GraphSamplerOptions = {}): Promise<GraphSampler> {
  const graph = await openGraph(path);
  return {
    sampler: createContextSampler(graph, { seed, ...options }),
    aliases: graphAliases(graph.data),
    lexicon: graphLexicon(graph.data),
    ...(await describeGraph(path)),
  };
}

export interface SampleContextsOptions extends GraphSamplerOptions {
  readonly count: number;
  /** JSON lines to write; without one nothing is written. */
  readonly output?: string;
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

export interface SampleContextsResult {
  readonly count: number;
  readonly graphDigest: string;
  readonly output: string | null;
  readonly splits: Readonly<Record<string, number>>;
  readonly strata: Readonly<Record<string, number>>;
  readonly groups: number;
}

/**
 * Samples contexts, hands each to `onContext` or writes them as JSON lines, and counts them.
 * @throws UsageError on a count below 1; RuntimeFailure when the file can't be written; InterruptedError.
 */
export async function sampleContexts(
  options: SampleContextsOptions,
  onContext?: (context: Context) => void,
): Promise<SampleContextsResult> {
  const { count, output, signal, onProgress, graph, seed, groups, fractions, splitSeed } = options;
  if (!Number.isInteger(count) || count < 1) throw new UsageError(`--count ${count}: expected at least 1`);
  const { sampler } = await openSampler({ graph, seed, groups, fractions, splitSeed });
  const splits: Record<string, number> = {};
  const strata: Record<string, number> = {};
  const seen = new Set<string>();
  async function* lines(): AsyncGenerator<string> {
    let done = 0;
    for (const context of sampler.contexts(0, count)) {
      if (signal?.aborted) throw new InterruptedError('interrupted while sampling', { advice: again });
      splits[context.split ?? 'none'] = (splits[context.split ?? 'none'] ?? 0) + 1;
      strata[context.stratum.title] = (strata[context.stratum.title] ?? 0) + 1;
      seen.add(context.groupId);
      onContext?.(context);
      onProgress?.(++done, count);
      yield `${JSON.stringify(context)}\n`;
      // Lets a signal arrive now and then.
      if (done % 200 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
  }
  if (output !== undefined) await writeFileAtomic(output, lines());
  else for await (const _ of lines());
  return {
    count,
    graphDigest: sampler.graphDigest,
    output: output ?? null,
    splits,
    strata,
    groups: seen.size,
  };
}

const again = 'run the same command again: the same seed gives the same contexts';
