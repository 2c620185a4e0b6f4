import { type SparseVector, sparseVector } from './sparseVector.ts';

export interface Tfidf {
  /** Number of features. */
  readonly width: number;
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly inverseDocumentFrequencies: Float64Array;
  /** L2-normalised; tokens outside the vocabulary are ignored, so a strange document is the zero vector. */
  transform(tokens: readonly string[]): SparseVector;
}

export interface TfidfOptions {
  /** Tokens of fewer documents are left out. Default 1. */
  readonly minimumDocuments?: number;
}

/**
 * Term frequency times smooth inverse document frequency, as scikit-learn's `TfidfVectorizer` by default:
 *
 *   idf(t) = ln((1 + n) / (1 + df(t))) + 1,  v(t) = tf(t) · idf(t),  then v / ‖v‖₂
 *
 * Features are the tokens in code-unit order.
 * Source: https://scikit-learn.org/stable/modules/feature_extraction.html#tfidf-term-weighting
 */
export function fitTfidf(
  documents: readonly (readonly string[])[],
  { minimumDocuments = 1 }: TfidfOptions = {},
): Tfidf {
  const documentFrequency = new Map<string, number>();
  for (const tokens of documents) {
    for (const token of new Set(tokens))
      documentFrequency.set(token, (documentFrequency.get(token) ?? 0) + 1);
  }
  const kept = [...documentFrequency]
    .filter(([, frequency]) => frequency >= minimumDocuments)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const vocabulary = new Map(kept.map(([token], index) => [token, index]));
  // The number alone: whatever a function here names stays in memory as long as `transform`.
  const documentCount = documents.length;
  const inverseDocumentFrequencies = Float64Array.from(
    kept,
    ([, frequency]) => Math.log((1 + documentCount) / (1 + frequency)) + 1,
  );

  function transform(tokens: readonly string[]): SparseVector {
    const counts = new Map<number, number>();
    for (const token of tokens) {
      const index = vocabulary.get(token);
      if (index !== undefined) counts.set(index, (counts.get(index) ?? 0) + 1);
    }
    const { indices, values } = sparseVector(counts);
    const weighted = values.map((count, k) => count * inverseDocumentFrequencies[indices[k]]);
    const norm = Math.sqrt(weighted.reduce((sum, value) => sum + value * value, 0));
    return { indices, values: norm === 0 ? weighted : weighted.map((value) => value / norm) };
  }

  return { width: vocabulary.size, vocabulary, inverseDocumentFrequencies, transform };
}
