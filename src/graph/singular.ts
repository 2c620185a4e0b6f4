import pluralize from 'pluralize';

const remembered = new Map<string, string>();

/** The singular of a word. Remembered: the same few thousand words come again and again. */
export function singular(word: string): string {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const made = pluralize.singular(word);
  remembered.set(word, made);
  return made;
}
