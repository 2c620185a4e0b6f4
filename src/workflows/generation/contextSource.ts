import { type Context, contextSchema } from '../../core/context.ts';
import { InputError, UsageError } from '../../core/errors.ts';
import { digestValue } from '../../core/hash.ts';
import { parseAs } from '../../core/parseAs.ts';
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
  /** The first `count`, in an order that does not depend on it. */
  contexts(count: number): Iterable<Context>;
}

/**
 * A file of contexts, or a skill graph to sample from: the one named, else the shipped one.
 * @throws UsageError when both are named; InputError where it can't be read.
 */
export async function contextSource({
  graph,
  contexts,
  seed,
}: {
  readonly graph?: string;
  readonly contexts?: string;
  readonly seed?: number;
}): Promise<ContextSource> {
  if (contexts === undefined) return contextsFromGraph(graph, seed);
  if (graph === undefined) return contextsFromFile(contexts);
  throw new UsageError('generate draws contexts from --graph or --contexts', {
    advice: 'name one of the two',
  });
}

/** As many as one likes; the same ones as `distill graph sample` gives for this seed. */
async function contextsFromGraph(graph: string | undefined, seed = 17): Promise<ContextSource> {
  const { sampler, title, licence } = await openSampler({ graph, seed });
  return {
    digest: digestValue({ graph: sampler.graphDigest, seed }),
    description: `sampled from "${title}", digest ${sampler.graphDigest.slice(0, 16)}, seed ${seed}`,
    licence,
    available: null,
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
    contexts: (count) => contexts.slice(0, count),
  };
}
