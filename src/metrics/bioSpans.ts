/** A run of tokens that is one thing. `start` is 0-based, `end` exclusive; `type` is '' where tags have none. */
export interface TaggedSpan {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

interface Tag {
  readonly prefix: string;
  readonly type: string;
}

const outside: Tag = { prefix: 'O', type: '' };

/**
 * The spans of a tag sequence, by the rules of the CoNLL shared tasks' `conlleval`: B (and S) always begins a span;
 * I (and E) begins one after O, E or S, at the start, and where the type changes; O, S, a new beginning or another
 * type ends it. So an I without a B is a span too, as conlleval counts it.
 * Source: Tjong Kim Sang & Buchholz 2000, https://www.clips.uantwerpen.be/conll2000/chunking/conlleval.txt
 * @param tags `O`, `B`, `I-Skill`, …; a prefix of another scheme (`L`, `U`) counts as `E` and `S`.
 */
export function spansOfTags(tags: readonly string[]): TaggedSpan[] {
  const spans: TaggedSpan[] = [];
  let start: number | null = null;
  let previous = outside;
  for (let position = 0; position <= tags.length; position++) {
    const tag = position < tags.length ? parseTag(tags[position]) : outside;
    if (start !== null && endsBefore(previous, tag)) {
      spans.push({ type: previous.type, start, end: position });
      start = null;
    }
    if (begins(previous, tag)) start = position;
    previous = tag;
  }
  return spans;
}

const prefixOf: Readonly<Record<string, string>> = { L: 'E', U: 'S' };

function parseTag(tag: string): Tag {
  const dash = tag.indexOf('-');
  const prefix = dash === -1 ? tag : tag.slice(0, dash);
  if (prefix === 'O') return outside;
  return { prefix: prefixOf[prefix] ?? prefix, type: dash === -1 ? '' : tag.slice(dash + 1) };
}

function endsBefore(previous: Tag, { prefix, type }: Tag): boolean {
  if (previous.prefix === 'E' || previous.prefix === 'S') return true;
  return prefix === 'O' || prefix === 'B' || prefix === 'S' || previous.type !== type;
}

function begins(previous: Tag, { prefix, type }: Tag): boolean {
  if (prefix === 'O') return false;
  if (prefix === 'B' || prefix === 'S') return true;
  return 'OES'.includes(previous.prefix) || previous.type !== type;
}
