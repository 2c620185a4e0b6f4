import { stat } from 'node:fs/promises';
import { type Context, contextSchema } from '../../core/context.ts';
import { InputError, UsageError } from '../../core/errors.ts';
import { digestValue } from '../../core/hash.ts';
import { parseAs } from '../../core/parseAs.ts';
import type { SkillAlias } from '../../documents/lexicon.ts';
import { type GraphManifest, readGraphManifest } from '../../graph/graphFolder.ts';
import { graphAliases } from '../../graph/graphLexicon.ts';
import { createContextSampler } from '../../graph/sampler.ts';
import { readJsonLines } from '../../io/jsonl.ts';
import { openGraph, shippedGraph } from '../graphViews.ts';
import { resolveShipped } from '../packagePaths.ts';

/** Where the contexts of a generation come from. */
export interface ContextSource {
  /** Changes whenever a context could. */
  readonly digest: string;
  /** For the dataset's card. */
  readonly description: string;
  readonly licence: string;
  /** How many there are; null: as many as one likes. */
  readonly available: number | null;
  /** Spellings of skills that it knows. */
  readonly aliases: readonly SkillAlias[];
  /** The first `count`, in an order that does not depend on it. */
  contexts(count: number): Iterable<Context>;
}

export interface ContextSourceOptions {
  /** A graph folder or file; default: the shipped one. */
  readonly graph?: string;
  /** Instead: contexts as JSON lines. */
  readonly contexts?: string;
  /** Occupation groups of the graph by code or title; default: all. */
  readonly groups?: readonly string[];
  readonly seed: number;
}

/** @throws UsageError where two sources are named; InputError where one can't be read. */
export async function openContextSource(options: ContextSourceOptions): Promise<ContextSource> {
  const { graph, contexts, groups } = options;
  if (contexts === undefined) return contextsFromGraph(options);
  if (graph === undefined && groups === undefined) return contextsFromFile(contexts);
  throw new UsageError(
    'contexts come from a file (--contexts) or from a graph (--graph, --group), not from both',
    {
      advice: 'leave one of them out',
    },
  );
}

/** Contexts sampled from a graph; its spellings of skills are those that are looked for in texts. */
async function contextsFromGraph({
  graph: path,
  groups = [],
  seed,
}: ContextSourceOptions): Promise<ContextSource> {
  const graph = await openGraph(path);
  const sampler = createContextSampler(graph, { seed, groups });
  const manifest = await manifestOf(path ?? shippedGraph);
  return {
    digest: digestValue({ graph: graph.digest, seed, groups }),
    description: `contexts sampled with seed ${seed} from ${manifest?.title ?? 'a skill graph'} (digest ${graph.digest.slice(0, 16)})`,
    licence: manifest?.licence ?? 'not stated',
    available: null,
    aliases: graphAliases(graph.data),
    contexts: (count) => sampler.contexts(0, count),
  };
}

/** A graph file by itself has none. */
async function manifestOf(path: string): Promise<GraphManifest | null> {
  const folder = resolveShipped(path);
  return (await stat(folder)).isDirectory() ? readGraphManifest(folder) : null;
}

/**
 * Contexts from a file of JSON lines, as `distill graph sample` writes them.
 * @throws InputError where a line is no context, or an id stands there twice.
 */
async function contextsFromFile(path: string): Promise<ContextSource> {
  const contexts: Context[] = [];
  const ids = new Set<string>();
  for await (const { line, ...row } of readJsonLines(path)) {
    if (row.error) throw row.error;
    const context = parseAs(contextSchema, row.value, { file: path, line, expected: 'a context' });
    if (ids.has(context.id))
      throw new InputError({ file: path, line, expected: 'an id of its own', got: `${context.id} again` });
    ids.add(context.id);
    contexts.push(context);
  }
  if (contexts.length === 0)
    throw new InputError({ file: path, expected: 'contexts, one a line', got: 'none' });
  return {
    digest: digestValue(contexts),
    description: 'contexts from a file',
    licence: 'not stated',
    available: contexts.length,
    aliases: [],
    contexts: (count) => contexts.slice(0, count),
  };
}
