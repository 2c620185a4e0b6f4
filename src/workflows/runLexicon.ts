import { digestValue } from '../core/hash.ts';
import type { SkillLexicon } from '../core/lexicon.ts';
import type { RunConfig } from '../core/run.ts';
import type { Task } from '../core/task.ts';
import { commonSkillAliases } from '../documents/commonSkillAliases.ts';
import { createSkillLexicon } from '../documents/lexicon.ts';
import { withCommonAliases } from '../documents/withCommonAliases.ts';
import { readGraphSkills } from '../graph/graphFolder.ts';
import { graphAliases } from '../graph/graphLexicon.ts';
import { shippedGraph } from './graphViews.ts';
import { relativeToPackage, resolveShipped } from './packagePaths.ts';

/** Which lexicon a run is scored with, and its content. */
interface RunLexicon {
  readonly lexicon: SkillLexicon;
  readonly record: NonNullable<RunConfig['lexicon']>;
}

/** In the place of a graph: the built-in spellings of common skills alone. */
const noGraph = 'none';

/**
 * Tasks that read the lexicon of a graph, and which one it is; nothing is loaded where none of them reads any.
 * @throws InputError when there is no such graph.
 */
export async function withRunLexicon(
  tasks: readonly Task[],
  graph: string | undefined,
): Promise<{ readonly tasks: readonly Task[]; readonly record?: RunConfig['lexicon'] }> {
  if (!tasks.some((task) => task.withLexicon)) return { tasks };
  const { lexicon, record } = await loadRunLexicon(graph);
  return { tasks: tasks.map((task) => task.withLexicon?.(lexicon) ?? task), record };
}

/** The graph that a run was scored with; before graphs could be named, all were with the built-in spellings. */
export function graphOf({ lexicon }: Pick<RunConfig, 'lexicon'>): string {
  return lexicon?.graph ?? noGraph;
}

/**
 * The skill lexicon of a graph, with the built-in spellings of common skills where the graph has none.
 * @param graph folder or file, default the shipped one; `none`: the built-in spellings alone.
 * @throws InputError when there is no such graph.
 */
async function loadRunLexicon(graph: string = shippedGraph): Promise<RunLexicon> {
  const aliases =
    graph === noGraph
      ? commonSkillAliases
      : withCommonAliases(graphAliases({ skills: await readGraphSkills(resolveShipped(graph)) }));
  const source = graph === noGraph ? noGraph : relativeToPackage(resolveShipped(graph));
  return { lexicon: createSkillLexicon(aliases), record: { graph: source, digest: digestValue(aliases) } };
}
