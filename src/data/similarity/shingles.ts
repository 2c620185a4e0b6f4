import { words } from '../../documents/words.ts';

/** Words in a shingle: long enough that ordinary phrases do not make two postings alike. */
const shingleLength = 3;

/**
 * A text as the set of its runs of three words, each hashed to 32 bits; sorted, without repeats. A shorter text
 * is one shingle, an empty one has none.
 * Source: Broder, On the resemblance and containment of documents (1997).
 */
export function shinglesOf(text: string): Uint32Array {
  const hashes = words(text).map(hashWord);
  if (hashes.length === 0) return new Uint32Array();
  const count = Math.max(1, hashes.length - shingleLength + 1);
  const shingles = new Uint32Array(count);
  for (let start = 0; start < count; start++) {
    let hash = 0;
    for (let word = start; word < Math.min(start + shingleLength, hashes.length); word++) {
      hash = Math.imul(hash ^ hashes[word], 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    shingles[start] = hash;
  }
  return sortedSet(shingles);
}

/** The union of two sorted sets. */
export function unionOf(first: Uint32Array, second: Uint32Array): Uint32Array {
  const both = new Uint32Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return sortedSet(both);
}

/** |A ∩ B| / |A ∪ B| of two sorted sets; 0 when both are empty. */
export function jaccard(first: Uint32Array, second: Uint32Array): number {
  let common = 0;
  for (let i = 0, j = 0; i < first.length && j < second.length; ) {
    if (first[i] === second[j]) {
      common++;
      i++;
      j++;
    } else if (first[i] < second[j]) i++;
    else j++;
  }
  const union = first.length + second.length - common;
  return union === 0 ? 0 : common / union;
}

function sortedSet(values: Uint32Array): Uint32Array {
  values.sort();
  let kept = 0;
  for (const value of values) {
    if (kept === 0 || values[kept - 1] !== value) values[kept++] = value;
  }
  return values.slice(0, kept);
}

/** FNV-1a over UTF-16 units. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index++) {
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  }
  return hash;
}
