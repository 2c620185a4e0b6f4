import { normaliseSkillName } from './skillNames.ts';

/** One spelling of a skill. */
export interface SkillAlias {
  readonly alias: string;
  readonly canonical: string;
  /** For aliases that are also plain words ("Word", "Go"): found in text only in this very case. */
  readonly exactCase?: boolean;
}

/** A skill found in a text. `start` and `end` are UTF-16 offsets. */
interface FoundSkill {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

export interface SkillLexicon {
  /** The canonical name of a spelling, compared normalised; null when it is unknown. */
  canonical(name: string): string | null;
  /** The skills named in a text, longest match first, not overlapping, on word boundaries; linear in its length. */
  find(text: string): FoundSkill[];
}

interface Node {
  readonly next: Map<string, Node>;
  aliases: SkillAlias[];
}

/** A lexicon of aliases. Every canonical name is an alias of itself; of equal aliases the first one wins. */
export function createSkillLexicon(entries: Iterable<SkillAlias>): SkillLexicon {
  const canonicalOf = new Map<string, string>();
  const root: Node = { next: new Map(), aliases: [] };
  for (const entry of entries) {
    for (const alias of [
      entry,
      { alias: entry.canonical, canonical: entry.canonical, exactCase: entry.exactCase },
    ]) {
      const name = normaliseSkillName(alias.alias);
      if (name === '') continue;
      if (!canonicalOf.has(name)) canonicalOf.set(name, entry.canonical);
      insert(root, name.split(' '), alias);
    }
  }
  return {
    canonical: (name) => canonicalOf.get(normaliseSkillName(name)) ?? null,
    find: (text) => findInText(root, text),
  };
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

function findInText(root: Node, text: string): FoundSkill[] {
  const tokens = [...text.matchAll(/[\p{L}\p{N}+#]+/gu)].map((match) => ({
    word: match[0].normalize('NFKC').toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
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
