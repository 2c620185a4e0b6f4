import { isClosingWord, isPreposition } from './linkWords.ts';
import type { NameKnowledge } from './nameKnowledge.ts';
import { nameForm, namesMeant } from './namesMeant.ts';
import { nameOfRun, type SkillLine, type WordRun } from './skillLines.ts';
import { supposedNames } from './supposedNames.ts';

/** A phrase that may be a skill's name. */
export interface SkillCandidate extends WordRun {
  /** Place of its line. */
  readonly line: number;
  readonly name: string;
  /** The name is known. */
  readonly isKnown: boolean;
  /** Rules take it, or it with a word more or less, for a skill. */
  readonly isMention: boolean;
  /** How it differs from what is written, see `nameForm`. */
  readonly form: number;
  /** It is what stands between marks of punctuation, or a part of that. */
  readonly isPart: boolean;
}

const MOST_WORDS = 9;
const WORDS_OF_LINE_LIMIT = 80;
/** In lists of skills only: in prose these marks mean other things. */
const partRank = 3;
/** What was done at work names few skills in other words. */
const meantRank = 2;
const separator = /[,;|:()•·]|\s[-–—]\s/;

/** A single word that is known from listings alone is a candidate only from this many on. */
const enoughListingsOfWord = 9;

/**
 * Phrases of a résumé's lines that may be skills: known names, what rules take for skills with a word more or less,
 * whole items with what follows their first preposition, and known names that a line means in other words.
 */
export function skillCandidates(lines: readonly SkillLine[], known: NameKnowledge): SkillCandidate[] {
  return lines.flatMap((line, index) => candidatesOf(line, index, known));
}

type Source = 'isKnown' | 'isMention' | 'isPart';

function candidatesOf(line: SkillLine, index: number, known: NameKnowledge): SkillCandidate[] {
  const found = new Map<string, WordRun & Partial<Record<Source, true>>>();
  const put = (first: number, end: number, source: Source) => {
    if (first < 0 || end > count || end <= first || end - first > MOST_WORDS) return;
    const key = `${first} ${end}`;
    found.set(key, { ...(found.get(key) ?? { first, end }), [source]: true });
  };
  const count = Math.min(line.words.length, WORDS_OF_LINE_LIMIT);
  for (let first = 0; first < count; first++) {
    for (let end = first + 1; end <= Math.min(count, first + MOST_WORDS); end++) {
      if (!known.isWord(line.words[end - 1].name)) break;
      if (isWorthWhile(nameOfRun(line, { first, end }), end - first, known)) put(first, end, 'isKnown');
    }
  }
  if (line.rank > 1) {
    for (const { first, end } of line.mentions) {
      put(first, end, 'isMention');
      put(first, end - 1, 'isMention');
      put(first, end + (isClosingWord(line.words[end]?.name ?? '') ? 1 : 0), 'isMention');
      put(first + 1, end, 'isMention');
      put(first + 2, end, 'isMention');
      put(first - 1, end, 'isMention');
      put(first + 1, end - 1, 'isMention');
    }
  }
  if (line.rank >= partRank) for (const part of partsOf(line, count)) putPart(line, part, put);
  const written = [...found.values()].map(({ first, end, isKnown, isMention, isPart }) => {
    const name = nameOfRun(line, { first, end });
    const knows = isKnown ?? isKnownAtAll(name, known);
    return {
      line: index,
      first,
      end,
      name,
      isKnown: knows,
      isMention: isMention ?? false,
      isPart: isPart ?? false,
      form: nameForm.written,
    };
  });
  return line.rank < meantRank ? written : [...written, ...unwritten(line, index, count, written, known)];
}

/** Names that the line means or may suppose, and does not spell. */
function unwritten(
  line: SkillLine,
  index: number,
  count: number,
  written: readonly SkillCandidate[],
  known: NameKnowledge,
): SkillCandidate[] {
  const names = new Set(written.map(({ name }) => name));
  const meant = namesMeant(line, count, known).filter(({ name }) => !names.has(name));
  for (const { name } of meant) names.add(name);
  const supposed = line.rank < partRank ? [] : supposedNames(line, partsOf(line, count));
  return [
    ...meant.map((name) => ({ ...name, line: index, isKnown: true, isMention: false, isPart: false })),
    ...supposed
      .filter(({ name, first, end }) => !names.has(name) && end - first <= MOST_WORDS)
      .map((name) => ({
        ...name,
        line: index,
        isKnown: isKnownAtAll(name.name, known),
        isMention: false,
        isPart: true,
      })),
  ];
}

function isKnownAtAll(name: string, known: NameKnowledge): boolean {
  return known.wanted(name) > 0 || known.listed(name) > 0;
}

function isWorthWhile(name: string, words: number, known: NameKnowledge): boolean {
  return (
    known.isName(name) && (words > 1 || known.wanted(name) > 0 || known.listed(name) >= enoughListingsOfWord)
  );
}

/** Runs of words between marks of punctuation. */
function partsOf({ text, words }: SkillLine, count: number): WordRun[] {
  const bounds = [0];
  for (let word = 1; word < count; word++)
    if (separator.test(text.slice(words[word - 1].end, words[word].start))) bounds.push(word);
  bounds.push(count);
  return bounds.slice(1).map((end, place) => ({ first: bounds[place], end }));
}

/** "Experience with Solr and Hive": the whole, without its first word, "Solr and Hive", "Solr", "Hive", … */
function putPart(
  { words }: SkillLine,
  { first: from, end }: WordRun,
  put: (first: number, end: number, source: Source) => void,
): void {
  const first = end - from > 1 && /^(?:and|or)$/.test(words[from].name) ? from + 1 : from;
  const add = (a: number, b: number) => put(a, b, 'isPart');
  add(first, end);
  if (end - first < 2) return;
  if (isClosingWord(words[end - 1].name)) add(first, end - 1);
  add(first + 1, end);
  const behind = words.slice(first + 1, end);
  const preposition = behind.findIndex(({ name }) => isPreposition(name));
  const conjunction = behind.findIndex(({ name }) => name === 'and');
  const inner = preposition === -1 ? null : first + preposition + 2;
  if (inner !== null) add(inner, end);
  if (conjunction === -1) return;
  const and = first + 1 + conjunction;
  add(first, and);
  add(and + 1, end);
  if (inner !== null && inner < and) add(inner, and);
}
