import { builtInLexicon } from '../builtInLexicon.ts';
import { type TextLine, textLines } from '../lines.ts';
import { findSections, sectionBody } from '../sections.ts';
import { visibleText } from '../visibleText.ts';
import { assertedText } from './assertedText.ts';
import { stemOf } from './stem.ts';
import { type PlacedWord, placedWords, tells } from './words.ts';

/** A clause of a résumé: what is shown as evidence is made of these. */
export interface ResumeClause {
  /** 0-based. */
  readonly line: number;
  readonly lineText: string;
  readonly words: readonly PlacedWord[];
  /** Stems of the words that say something, each once. */
  readonly stems: ReadonlySet<string>;
  /** Stands in its list of skills. */
  readonly isListed: boolean;
}

/** A résumé made ready to be asked for the words of requirements. */
export interface ResumeIndex {
  /** The résumé without what is hidden or denied. */
  readonly shown: string;
  readonly clauses: readonly ResumeClause[];
  /** Words as written (lower case). */
  readonly keys: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  /** Two words beside each other in a line, joined by a blank, by their stems; words that say nothing are passed over. */
  readonly pairs: ReadonlySet<string>;
  /** Stems by their first four letters. */
  readonly byBeginning: ReadonlyMap<string, readonly string[]>;
  /** Initials of two to five words beside each other, and short words in capitals. */
  readonly initials: ReadonlySet<string>;
  /** Canonical names of skills with well-known spellings that stand in it. */
  readonly skills: ReadonlySet<string>;
  /** Stems in its list of skills; null where it has none, or one of a few words. */
  readonly listed: ReadonlySet<string> | null;
  /** The clauses in which a stem stands, by their index. */
  readonly clausesOf: ReadonlyMap<string, readonly number[]>;
  /** The stems of clauses by their first letter. */
  readonly byInitial: ReadonlyMap<string, readonly string[]>;
}

const mostLines = 2000;
/** A list of fewer different words is no list of all that somebody can do. */
const leastListed = 4;
const mostClauseWords = 14;

/** What a résumé shows and does not deny. */
export function indexResume(resume: string): ResumeIndex {
  const clauses: ResumeClause[] = [];
  const keys = new Set<string>();
  const stems = new Set<string>();
  const pairs = new Set<string>();
  const initials = new Set<string>();
  const byBeginning = new Map<string, string[]>();
  const clausesOf = new Map<string, number[]>();
  const byInitial = new Map<string, string[]>();
  const written = textLines(resume);
  const shown = assertedText(visibleText(resume));
  const lines = textLines(shown).slice(0, mostLines);
  const skillLines = linesOfSkills(lines);
  const listed = listedStems(skillLines);
  const listedLines = new Set(skillLines.map(({ number }) => number));
  for (const line of lines) {
    if (line.text === '') continue;
    const words = placedWords(line.text.slice(0, 2000));
    readRun(words);
    for (const own of cutClauses(words)) {
      const ofClause = new Set(own.filter(tells).map(({ key }) => stemOf(key)));
      for (const stem of ofClause) {
        if (!clausesOf.has(stem)) addTo(byInitial, stem[0], stem);
        addTo(clausesOf, stem, clauses.length);
      }
      const isListed = listedLines.has(line.number);
      clauses.push({
        line: line.number,
        lineText: written[line.number].text,
        words: own,
        stems: ofClause,
        isListed,
      });
    }
  }
  for (const stem of stems) addTo(byBeginning, stem.slice(0, 4), stem);
  const skills = new Set(builtInLexicon.find(shown).map(({ name }) => name));
  return { shown, clauses, keys, stems, pairs, byBeginning, initials, skills, listed, clausesOf, byInitial };

  function readRun(words: readonly PlacedWord[]): void {
    const told = words.filter(({ isSign }) => !isSign);
    let last: string | null = null;
    for (const [index, word] of told.entries()) {
      keys.add(word.key);
      let letters = '';
      for (let length = 0; length < 5 && index + length < told.length; length++) {
        letters += told[index + length].key[0];
        if (length > 0) initials.add(letters);
      }
      if (!tells(word)) continue;
      const stem = stemOf(word.key);
      stems.add(stem);
      if (last !== null) pairs.add(`${last} ${stem}`);
      last = stem;
    }
  }
}

function addTo<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const known = lists.get(key);
  if (known) known.push(value);
  else lists.set(key, [value]);
}

function linesOfSkills(lines: readonly TextLine[]): TextLine[] {
  return findSections(lines)
    .filter(({ kind }) => kind === 'skills')
    .flatMap((section) => sectionBody(lines, section));
}

function listedStems(lines: readonly TextLine[]): ReadonlySet<string> | null {
  const stems = new Set<string>();
  for (const { text } of lines)
    for (const word of placedWords(text.slice(0, 2000))) if (tells(word)) stems.add(stemOf(word.key));
  return stems.size >= leastListed ? stems : null;
}

/** Cut at signs that end a thought, and where it grows long. */
function cutClauses(words: readonly PlacedWord[]): PlacedWord[][] {
  const clauses: PlacedWord[][] = [];
  let open: PlacedWord[] = [];
  for (const word of words) {
    const ends = word.isSign && /^[,;:.|()–—]$/.test(word.text);
    if (!ends) open.push(word);
    if ((ends || open.length >= mostClauseWords) && open.length > 0) {
      clauses.push(open);
      open = [];
    }
  }
  if (open.length > 0) clauses.push(open);
  return clauses;
}
