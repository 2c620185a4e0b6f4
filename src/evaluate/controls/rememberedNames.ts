import { createSkillLexicon } from '../../documents/lexicon.ts';

/** Knows names by heart: which of them stand in a text, each once, in the order of the text. */
export function rememberNames(names: readonly string[]): (text: string) => string[] {
  const lexicon = createSkillLexicon([...new Set(names)].map((name) => ({ alias: name, canonical: name })));
  return (text) => [...new Set(lexicon.find(text).map(({ name }) => name))];
}
