/** A text as the weights of its words, of length 1 (or empty). */
export type WordVector = ReadonlyMap<string, number>;

/** How telling a word is; positive. */
export type WeightOf = (word: string) => number;

/** Term frequency times weight, normalised to length 1. */
export function wordVector(words: readonly string[], weightOf: WeightOf): WordVector {
  const weights = new Map<string, number>();
  for (const word of words) weights.set(word, (weights.get(word) ?? 0) + weightOf(word));
  let squares = 0;
  for (const weight of weights.values()) squares += weight * weight;
  const length = Math.sqrt(squares);
  for (const [word, weight] of weights) weights.set(word, weight / length);
  return weights;
}

/** The cosine of two unit vectors; 0 where one is empty. */
export function cosine(a: WordVector, b: WordVector): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of small) sum += weight * (large.get(word) ?? 0);
  return sum;
}
