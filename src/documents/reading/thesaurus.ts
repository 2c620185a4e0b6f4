import { evidenceTable } from './evidenceTable.ts';
import { stemOf } from './stem.ts';
import { placedWords, tells } from './words.ts';

/** Stems of an expression that, all in one clause, show what is asked for. */
type Expression = readonly string[];

/** So many telling words has the longest entry. */
export const longestEntry = 4;

const none: readonly Expression[] = [];

function stemsOf(text: string): string[] {
  return placedWords(text)
    .filter(tells)
    .map(({ key }) => stemOf(key));
}

/**
 * What shows a word or phrase that is asked for without naming it: synonyms, paraphrases, the special for the general;
 * never the other way round, and no siblings.
 * @param stems of the asked words, in their order.
 */
export function evidenceFor(stems: readonly string[]): readonly Expression[] {
  thesaurus ??= readTable();
  return thesaurus.get(stems.join(' ')) ?? none;
}

let thesaurus: ReadonlyMap<string, readonly Expression[]> | null = null;

function readTable(): Map<string, Expression[]> {
  const read = new Map<string, Expression[]>();
  for (const line of evidenceTable.split('\n')) {
    const [entry, told = ''] = line.split('\t');
    const stems = stemsOf(entry);
    if (stems.length === 0 || stems.length > longestEntry) continue;
    const name = stems.join(' ');
    const own = read.get(name) ?? [];
    for (const expression of told.split(',')) {
      const shown = stemsOf(expression);
      // An expression that names what is asked for is found without the table.
      if (shown.length > 0 && !stems.every((stem) => shown.includes(stem))) own.push(shown);
    }
    if (own.length > 0) read.set(name, own);
  }
  return read;
}
