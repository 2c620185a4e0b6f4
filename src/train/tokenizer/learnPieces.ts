import { createPairQueue } from './pairQueue.ts';

/** In the order of their ids 0, 1, 2, …: the order that BERT's tools expect. */
export const specialTokens = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', '[MASK]'] as const;

export interface PieceOptions {
  /** How many pieces at most, special tokens included. */
  readonly vocabularySize: number;
  /** A pair of pieces seen less often is never merged. Default 2. */
  readonly minimumCount?: number;
  /** Rarer characters than these many most frequent ones get no piece. Default 1,000. */
  readonly alphabetSize?: number;
}

/**
 * Learns a WordPiece vocabulary from word counts: every character is a piece (`##x` inside a word); then the two
 * neighbouring pieces that stand together most often become one, again and again, until the vocabulary is full. As
 * Hugging Face's WordPieceTrainer does it; the merging is that of Sennrich et al. 2016 (https://aclanthology.org/P16-1162).
 * The same counts give the same vocabulary on every machine: of pairs equally frequent, the one with the earlier pieces
 * is merged first.
 * @returns the pieces; a piece's id is its index.
 */
export function learnPieces(counts: ReadonlyMap<string, number>, options: PieceOptions): string[] {
  const { vocabularySize, minimumCount = 2, alphabetSize = 1000 } = options;
  const words = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  const characters = frequentCharacters(words, alphabetSize);
  const alphabet = new Set<string>();
  const spelled: { symbols: string[]; count: number }[] = [];
  for (const [text, count] of words) {
    const letters = [...text];
    if (!letters.every((letter) => characters.has(letter))) continue;
    const symbols = letters.map((letter, index) => (index === 0 ? letter : `##${letter}`));
    for (const symbol of symbols) alphabet.add(symbol);
    spelled.push({ symbols, count });
  }
  const pieces = [...specialTokens, ...[...alphabet].sort()];
  const idOf = new Map(pieces.map((piece, id) => [piece, id]));
  const queue = createPairQueue(
    spelled.map(({ symbols, count }) => ({ ids: symbols.map((symbol) => idOf.get(symbol) ?? 0), count })),
  );
  while (pieces.length < vocabularySize) {
    const pair = queue.mostFrequent();
    if (pair === undefined || pair.count < minimumCount) break;
    const merged = pieces[pair.left] + pieces[pair.right].slice(2);
    // Two ways of cutting a word can lead to the same piece.
    const id = idOf.get(merged) ?? pieces.push(merged) - 1;
    idOf.set(merged, id);
    queue.merge(pair, id);
  }
  return pieces;
}

function frequentCharacters(words: readonly (readonly [string, number])[], limit: number): Set<string> {
  const counts = new Map<string, number>();
  for (const [text, count] of words)
    for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + count);
  const order = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  return new Set(order.slice(0, limit).map(([letter]) => letter));
}
