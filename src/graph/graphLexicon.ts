import type { SkillLexicon } from '../core/lexicon.ts';
import { createSkillLexicon, type SkillAlias } from '../documents/lexicon.ts';
import type { GraphData } from './graphData.ts';

/** Every spelling that the graph knows, canonical names first. */
export function graphAliases({ skills }: Pick<GraphData, 'skills'>): SkillAlias[] {
  return [
    ...skills.map(({ name, exactCase }) => ({
      alias: name,
      canonical: name,
      ...(exactCase && { exactCase }),
    })),
    ...skills.flatMap(({ name, aliases }) =>
      aliases.map((alias) =>
        alias.startsWith('=')
          ? { alias: alias.slice(1), canonical: name, exactCase: true }
          : { alias, canonical: name },
      ),
    ),
  ];
}

/** The lexicon that documents and metrics read: spellings to the graph's canonical names. */
export function graphLexicon(graph: Pick<GraphData, 'skills'>): SkillLexicon {
  return createSkillLexicon(graphAliases(graph));
}
