/** Two neighbouring pieces, by id, and how often they stand together. */
interface Pair {
  readonly left: number;
  readonly right: number;
  readonly count: number;
}

export interface SpelledWord {
  /** Pieces, by id. */
  readonly ids: readonly number[];
  readonly count: number;
}

export interface PairQueue {
  /** Undefined when no word has two pieces any more. */
  mostFrequent(): Pair | undefined;
  /** Makes the pair one piece, wherever it stands. */
  merge(pair: Pair, id: number): void;
}

/** Ids stay below this, so that a pair fits a number exactly. */
const span = 2 ** 25;

/** Neighbouring pieces of a set of words by frequency, kept up to date through merges. */
export function createPairQueue(words: readonly SpelledWord[]): PairQueue {
  const spellings = words.map(({ ids }) => [...ids]);
  const counts = new Map<number, number>();
  /** Words that have (or had) the pair. */
  const places = new Map<number, Set<number>>();
  const heap: { key: number; count: number }[] = [];

  function add(left: number, right: number, word: number, sign: 1 | -1): number {
    const key = left * span + right;
    counts.set(key, (counts.get(key) ?? 0) + sign * words[word].count);
    const known = places.get(key);
    if (known) known.add(word);
    else places.set(key, new Set([word]));
    return key;
  }

  for (const [word, ids] of spellings.entries())
    for (let at = 1; at < ids.length; at++) add(ids[at - 1], ids[at], word, 1);
  for (const [key, count] of counts) push(heap, { key, count });

  return {
    mostFrequent() {
      for (;;) {
        const top = pop(heap);
        if (top === undefined) return undefined;
        const count = counts.get(top.key) ?? 0;
        if (count === top.count) return { left: Math.floor(top.key / span), right: top.key % span, count };
        // Counts only fall between merges; the entry goes back where it belongs now.
        if (count > 0) push(heap, { key: top.key, count });
      }
    },
    merge({ left, right }, id) {
      const touched = new Set<number>();
      const merged = left * span + right;
      const wordsWithPair = places.get(merged) ?? new Set();
      for (const word of wordsWithPair) {
        const before = spellings[word];
        const after = mergedSpelling(before, left, right, id);
        if (after.length === before.length) continue;
        for (let at = 1; at < before.length; at++) add(before[at - 1], before[at], word, -1);
        for (let at = 1; at < after.length; at++) touched.add(add(after[at - 1], after[at], word, 1));
        spellings[word] = after;
      }
      counts.delete(merged);
      places.delete(merged);
      for (const key of touched) {
        if (Math.floor(key / span) === id || key % span === id) {
          const count = counts.get(key) ?? 0;
          if (count > 0) push(heap, { key, count });
        }
      }
    },
  };
}

function mergedSpelling(ids: readonly number[], left: number, right: number, id: number): number[] {
  const result: number[] = [];
  for (let at = 0; at < ids.length; at++) {
    if (ids[at] === left && ids[at + 1] === right) {
      result.push(id);
      at++;
    } else result.push(ids[at]);
  }
  return result;
}

type Entry = { readonly key: number; readonly count: number };

/** Higher counts first; of equal ones, the lower key. */
function isBefore(a: Entry, b: Entry): boolean {
  return a.count !== b.count ? a.count > b.count : a.key < b.key;
}

/** A binary heap (Williams 1964). */
function push(heap: Entry[], entry: Entry): void {
  let at = heap.push(entry) - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!isBefore(entry, heap[parent])) break;
    heap[at] = heap[parent];
    at = parent;
  }
  heap[at] = entry;
}

function pop(heap: Entry[]): Entry | undefined {
  const top = heap[0];
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return top;
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && isBefore(heap[child + 1], heap[child])) child++;
    if (!isBefore(heap[child], last)) break;
    heap[at] = heap[child];
    at = child;
  }
  heap[at] = last;
  return top;
}
