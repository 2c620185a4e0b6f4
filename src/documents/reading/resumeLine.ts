import { remembered } from '../remembered.ts';
import { type PlacedWord, placedWords, tells } from './words.ts';

/** A line of a résumé, whichever résumé it stands in. */
export interface ResumeLine {
  /** Cut where a thought ends; without those signs. */
  readonly clauses: readonly {
    readonly words: readonly PlacedWord[];
    /** Stems of the words that say something, each once. */
    readonly stems: ReadonlySet<string>;
  }[];
  /** Words as written (lower case). */
  readonly keys: readonly string[];
  /** Of the words that say something. */
  readonly stems: readonly string[];
  /** Two of those beside each other, joined by a blank. */
  readonly pairs: readonly string[];
  /** Initials of two to five words beside each other. */
  readonly initials: ReadonlySet<string>;
}

const mostClauseWords = 14;
const mostInitials = 5;
/** Longer lines are read so far. */
const mostLetters = 2000;
/** Versions of a résumé share most of their lines. */
const mostLines = 4000;

export const resumeLine = remembered((text: string): ResumeLine => {
  const words = placedWords(text.slice(0, mostLetters));
  const told = words.filter(({ isSign }) => !isSign);
  const stems: string[] = [];
  const pairs: string[] = [];
  const initials = new Set<string>();
  for (const [index, word] of told.entries()) {
    let letters = '';
    for (let length = 0; length < mostInitials && index + length < told.length; length++) {
      letters += told[index + length].key[0];
      if (length > 0) initials.add(letters);
    }
    if (!tells(word)) continue;
    const last = stems.at(-1);
    if (last !== undefined) pairs.push(`${last} ${word.stem}`);
    stems.push(word.stem);
  }
  const clauses = cutClauses(words).map((own) => ({
    words: own,
    stems: new Set(own.filter(tells).map(({ stem }) => stem)),
  }));
  return { clauses, keys: told.map(({ key }) => key), stems, pairs, initials };
}, mostLines);

/** Whether a sign parts what stands before it from what stands behind it. */
export function endsThought(sign: string): boolean {
  return ',;:.|()–—'.includes(sign);
}

/** Cut at signs that end a thought, and where it grows long. */
function cutClauses(words: readonly PlacedWord[]): PlacedWord[][] {
  const clauses: PlacedWord[][] = [];
  let open: PlacedWord[] = [];
  for (const word of words) {
    const ends = word.isSign && endsThought(word.text);
    if (!ends) open.push(word);
    if ((ends || open.length >= mostClauseWords) && open.length > 0) {
      clauses.push(open);
      open = [];
    }
  }
  if (open.length > 0) clauses.push(open);
  return clauses;
}
