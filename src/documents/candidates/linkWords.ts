const prepositions = new Set(['in', 'with', 'of', 'for', 'at', 'on', 'to', 'using', 'as', 'through', 'via']);
const closingWords = new Set(
  'skills skill abilities ability techniques methods knowledge experience expertise'.split(' '),
);

export const isPreposition = (word: string) => prepositions.has(word);
/** "Skills", "techniques": what may end a name or stand behind one. */
export const isClosingWord = (word: string) => closingWords.has(word);
