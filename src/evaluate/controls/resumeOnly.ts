import type { MatchingInput } from '../../core/matching.ts';
import { words } from '../../documents/words.ts';
import { fitSparseLogisticRegression } from '../../learners/sparseLogisticRegression.ts';
import { type SparseVector, sparseVector } from '../../learners/sparseVector.ts';
import type { Control } from '../controlTypes.ts';

/** The distinct words of a document, and how often each stands there. */
interface Counts {
  readonly words: readonly string[];
  readonly counts: Int32Array;
}

/**
 * The résumé's words alone, the posting never seen: what it scores above chance is a trace that whoever wrote
 * the negatives left in them. Logistic regression on the bag of words, log(1 + count).
 */
export const resumeOnly: Control<MatchingInput, Counts> = {
  id: 'resumeOnly',
  title: 'résumé only',
  features: ({ resume }) => countWords(words(resume)),
  fit: (documents, labels) => {
    const vocabulary = new Map<string, number>();
    for (const document of documents) {
      for (const word of document.words) {
        if (!vocabulary.has(word)) vocabulary.set(word, vocabulary.size);
      }
    }
    const rows = documents.map((document) => bagOfWords(document, vocabulary));
    const model = fitSparseLogisticRegression(rows, labels, {
      width: vocabulary.size,
      inversePenalty: 0.1,
      tolerance: 1e-3,
    });
    return { probability: (document) => model.probability(bagOfWords(document, vocabulary)) };
  },
};

function countWords(text: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const word of text) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { words: [...counts.keys()], counts: Int32Array.from(counts.values()) };
}

/** Words outside the vocabulary count nothing. */
function bagOfWords(
  { words: distinct, counts }: Counts,
  vocabulary: ReadonlyMap<string, number>,
): SparseVector {
  const entries = new Map<number, number>();
  for (const [place, word] of distinct.entries()) {
    const index = vocabulary.get(word);
    if (index !== undefined) entries.set(index, Math.log1p(counts[place]));
  }
  return sparseVector(entries);
}
