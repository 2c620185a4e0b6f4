import { builtInLexicon } from '../builtInLexicon.ts';
import { type TextLine, textLines } from '../lines.ts';
import { sectionedText } from '../sectionedText.ts';
import { findSections, sectionBody } from '../sections.ts';
import { visibleText } from '../visibleText.ts';
import { assertedText } from './assertedText.ts';
import { resumeLine } from './resumeLine.ts';
import { type ComparableStem, comparableStem } from './stemSimilarity.ts';
import type { PlacedWord } from './words.ts';

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
  /** Two words beside each other in a line, joined by a blank, by their stems; words that say nothing are passed over. */
  readonly pairs: ReadonlySet<string>;
  /** Whether two to five words beside each other begin with these letters. */
  readonly hasInitials: (letters: string) => boolean;
  /** Canonical names of skills with well-known spellings that stand in it. */
  readonly skills: ReadonlySet<string>;
  /** Stems in its list of skills; null where it has none, or one of a few words. */
  readonly listed: ReadonlySet<string> | null;
  /** The clauses in which a stem stands, by their index. */
  readonly clausesOf: ReadonlyMap<string, readonly number[]>;
  /** The stems of clauses by their first letter. */
  readonly byInitial: ReadonlyMap<string, readonly ComparableStem[]>;
}

const mostLines = 2000;
/** A list of fewer different words is no list of all that somebody can do. */
const leastListed = 4;

/** What a résumé shows and does not deny. */
export function indexResume(resume: string): ResumeIndex {
  const clauses: ResumeClause[] = [];
  const keys = new Set<string>();
  const pairs = new Set<string>();
  const initials = new Set<ReadonlySet<string>>();
  const clausesOf = new Map<string, number[]>();
  const byInitial = new Map<string, ComparableStem[]>();
  const written = textLines(resume);
  const shown = assertedText(visibleText(resume));
  const lines = sectionedText(shown).lines.slice(0, mostLines);
  const skillLines = linesOfSkills(shown);
  const listed = listedStems(skillLines);
  const listedLines = new Set(skillLines.map(({ number }) => number));
  for (const { number, text } of lines) {
    if (text === '') continue;
    const line = resumeLine(text);
    for (const key of line.keys) keys.add(key);
    for (const pair of line.pairs) pairs.add(pair);
    initials.add(line.initials);
    const isListed = listedLines.has(number);
    for (const clause of line.clauses) {
      for (const stem of clause.stems) {
        const own = clausesOf.get(stem);
        if (own) own.push(clauses.length);
        else {
          clausesOf.set(stem, [clauses.length]);
          addTo(byInitial, stem[0], comparableStem(stem));
        }
      }
      clauses.push({
        line: number,
        lineText: written[number].text,
        words: clause.words,
        stems: clause.stems,
        isListed,
      });
    }
  }
  const skills = new Set(builtInLexicon.find(shown).map(({ name }) => name));
  const hasInitials = (letters: string) => [...initials].some((ofLine) => ofLine.has(letters));
  return { shown, clauses, keys, pairs, hasInitials, skills, listed, clausesOf, byInitial };
}

function addTo<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const known = lists.get(key);
  if (known) known.push(value);
  else lists.set(key, [value]);
}

function linesOfSkills(text: string): TextLine[] {
  const read = sectionedText(text);
  const isWhole = read.lines.length <= mostLines;
  const lines = isWhole ? read.lines : read.lines.slice(0, mostLines);
  return (isWhole ? read.sections : findSections(lines))
    .filter(({ kind }) => kind === 'skills')
    .flatMap((section) => sectionBody(lines, section));
}

function listedStems(lines: readonly TextLine[]): ReadonlySet<string> | null {
  const stems = new Set<string>();
  for (const { text } of lines) for (const stem of resumeLine(text).stems) stems.add(stem);
  return stems.size >= leastListed ? stems : null;
}
