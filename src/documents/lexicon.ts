import type { FoundSkill, SkillLexicon } from '../core/lexicon.ts';
import { remembered } from './remembered.ts';
import { normaliseSkillName } from './skillNames.ts';
import { eachToken } from './tokens.ts';

/** One spelling of a skill. */
export interface SkillAlias {
  readonly alias: string;
  readonly canonical: string;
  /** For aliases that are also plain words ("Word", "Go"): found in text only in this very case. */
  readonly exactCase?: boolean;
}

interface Node {
  readonly next: Map<string, Node>;
  aliases: SkillAlias[];
}

/**
 * A lexicon of aliases. Every canonical name is an alias of itself, in the case that its own entry asks for; of equal
 * aliases the first one wins.
 */
export function createSkillLexicon(entries: Iterable<SkillAlias>): SkillLexicon {
  const listed = [...entries];
  const ownEntries = new Set(
    listed.filter(({ alias, canonical }) => alias === canonical).map(({ canonical }) => canonical),
  );
  const canonicalOf = new Map<string, string>();
  const spellings: { readonly name: string; readonly alias: SkillAlias }[] = [];
  for (const entry of listed) {
    const { canonical, exactCase } = entry;
    for (const alias of ownEntries.has(canonical)
      ? [entry]
      : [entry, { alias: canonical, canonical, exactCase }]) {
      const name = normaliseSkillName(alias.alias);
      if (name === '') continue;
      if (!canonicalOf.has(name)) canonicalOf.set(name, entry.canonical);
      spellings.push({ name, alias });
    }
  }
  let root: Node | undefined;
  return {
    canonical: (name) => canonicalOf.get(normaliseSkillName(name)) ?? null,
    find: (text) => {
      root ??= treeOf(spellings);
      return findInText(root, text);
    },
  };
}

/** Made when a text is first searched: of the thousands of spellings of a graph, many readers want names only. */
function treeOf(spellings: readonly { readonly name: string; readonly alias: SkillAlias }[]): Node {
  const root: Node = { next: new Map(), aliases: [] };
  for (const { name, alias } of spellings) insert(root, name.split(' '), alias);
  return root;
}

function insert(root: Node, words: readonly string[], alias: SkillAlias): void {
  let node = root;
  for (const word of words) {
    const next = node.next.get(word) ?? { next: new Map(), aliases: [] };
    node.next.set(word, next);
    node = next;
  }
  node.aliases.push(alias);
}

const comparable = remembered((word) => word.normalize('NFKC').toLowerCase());

function findInText(root: Node, text: string): FoundSkill[] {
  const tokens: { word: string; start: number; end: number }[] = [];
  eachToken(text, (start, end, isSign) => {
    if (!isSign) tokens.push({ word: comparable(text.slice(start, end)), start, end });
  });
  const found: FoundSkill[] = [];
  for (let first = 0; first < tokens.length; ) {
    let longest: { skill: FoundSkill; next: number } | null = null;
    let node = root.next.get(tokens[first].word);
    for (let last = first; node !== undefined; node = node.next.get(tokens[last]?.word ?? '')) {
      const skill = matchAt(node, text, tokens[first].start, tokens[last].end);
      last++;
      if (skill) longest = { skill, next: last };
    }
    if (longest) found.push(longest.skill);
    first = longest?.next ?? first + 1;
  }
  return found;
}

/** The alias that ends at this node, if its case and its leading sign (".NET") stand in the text. */
function matchAt(node: Node, text: string, start: number, end: number): FoundSkill | null {
  for (const { alias, canonical, exactCase } of node.aliases) {
    const sign = /^[^\p{L}\p{N}+#\s]/u.exec(alias)?.[0] ?? '';
    const from = start - sign.length;
    if (sign !== '' && text.slice(from, start) !== sign) continue;
    if (exactCase && text.slice(from, end) !== alias) continue;
    return { name: canonical, start: from, end };
  }
  return null;
}
