import { digestValue } from '../core/hash.ts';
import { fitTfidf } from '../learners/tfidf.ts';

/** How telling a word is: near 1 for one that is everywhere, more the rarer it is. */
export interface InverseDocumentFrequency {
  /** A word that no document had weighs like the rarest ones, rather than nothing: it may be a skill's name. */
  of(word: string): number;
  readonly digest: string;
}

/** @param documents the content words of each; without any, every word weighs 1. */
export function inverseDocumentFrequency(
  documents: readonly (readonly string[])[],
): InverseDocumentFrequency {
  const { vocabulary, inverseDocumentFrequencies } = fitTfidf(documents);
  const unseen = Math.log(1 + documents.length) + 1;
  return {
    of: (word) => {
      const index = vocabulary.get(word);
      return index === undefined ? unseen : inverseDocumentFrequencies[index];
    },
    digest: digestValue([documents.length, [...vocabulary.keys()], [...inverseDocumentFrequencies]]),
  };
}
