import { type Context, contextSchema } from '../../core/context.ts';
import { InputError, UsageError } from '../../core/errors.ts';
import { digestValue } from '../../core/hash.ts';
import { parseAs } from '../../core/parseAs.ts';
import type { SkillAlias } from '../../documents/lexicon.ts';
import { readJsonLines } from '../../io/jsonl.ts';
import { openSampler } from '../graphSample.ts';

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

/**
 * A file of contexts, or a skill graph to sample from: the one named, else the shipped one.
 * @throws UsageError when both are named; InputError where it can't be read.
 */
export async function openContextSource(options: ContextSourceOptions): Promise<ContextSource> {
  const { graph, contexts, groups } = options;
  if (contexts === undefined) return contextsFromGraph(options);
  if (graph === undefined && groups === undefined) return contextsFromFile(contexts);
  throw new UsageError(
    'contexts come from a file (--contexts) or from a graph (--graph, --group), not both',
    {
      advice: 'leave one of them out',
    },
  );
}

/** As many as one likes; the same ones as `distill graph sample` gives for this seed. */
async function contextsFromGraph({ graph, groups = [], seed }: ContextSourceOptions): Promise<ContextSource> {
  const { sampler, aliases, title, licence } = await openSampler({ graph, groups, seed });
  return {
    digest: digestValue({ graph: sampler.graphDigest, seed, groups }),
    description: `contexts sampled from "${title}", digest ${sampler.graphDigest.slice(0, 16)}, seed ${seed}`,
    licence,
    available: null,
    aliases,
    contexts: (count) => sampler.contexts(0, count),
  };
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
