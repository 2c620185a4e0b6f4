import { skillKey } from './cleaning/skillKey.ts';
import type { OccupationNode, SkillNode } from './graphData.ts';
import type { SkillGraph } from './skillGraph.ts';
import { titleKey } from './titles/cleanTitle.ts';
import { partsOf } from './titles/titleIndex.ts';

export type FoundNode =
  | { readonly kind: 'occupation'; readonly node: OccupationNode }
  | { readonly kind: 'skill'; readonly node: SkillNode }
  | { readonly kind: 'none'; readonly suggestions: readonly string[] };

/**
 * The occupation or skill that a person means: by id or code, title, alternate title, skill name or alias, whatever its
 * case and number. Otherwise up to `limit` names that look most like it.
 */
export function findNode(graph: SkillGraph, name: string, limit = 5): FoundNode {
  const { occupations, skills } = graph.data;
  const wanted = { title: titleKey(name), skill: skillKey(name) };
  const occupation =
    graph.occupation(name) ??
    occupations.find(({ title }) => titleKey(title) === wanted.title) ??
    occupations.find(({ title }) => partsOf(title).some((part) => titleKey(part) === wanted.title));
  if (occupation) return { kind: 'occupation', node: occupation };
  const skill =
    skills.find((node) => skillKey(node.name) === wanted.skill) ??
    skills.find(({ aliases }) => aliases.some((alias) => skillKey(alias.replace(/^=/, '')) === wanted.skill));
  if (skill) return { kind: 'skill', node: skill };
  const alternate = occupations.find(({ titles }) =>
    titles.some((title) => titleKey(title) === wanted.title),
  );
  if (alternate) return { kind: 'occupation', node: alternate };
  return { kind: 'none', suggestions: suggest(graph, name, limit) };
}

/** By the Sørensen–Dice coefficient of letter pairs, which forgives slips and changed word order. */
function suggest(graph: SkillGraph, name: string, limit: number): string[] {
  const wanted = letterPairs(name);
  const scored = new Map<string, number>();
  const consider = (candidate: string, shown = candidate) => {
    const score = diceCoefficient(wanted, letterPairs(candidate));
    if (score > Math.max(0.3, scored.get(shown) ?? 0)) scored.set(shown, score);
  };
  for (const { title, titles } of graph.data.occupations) {
    consider(title);
    for (const alternate of titles) consider(alternate);
  }
  for (const { name: skill } of graph.data.skills) consider(skill);
  return [...scored]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([candidate]) => candidate);
}

function letterPairs(text: string): Set<string> {
  const padded = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()
    .split(' ')
    .map((word) => ` ${word} `);
  const pairs = new Set<string>();
  for (const word of padded) for (let at = 0; at + 1 < word.length; at++) pairs.add(word.slice(at, at + 2));
  return pairs;
}

function diceCoefficient(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return (2 * shared) / Math.max(1, a.size + b.size);
}
