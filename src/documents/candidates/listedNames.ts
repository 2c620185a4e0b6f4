import { hashFilter, nameHash, pairHash, readHashed } from './nameHash.ts';

/** How often names are listed outside the training data, by hashes, see `nameHash`. */
export interface ListedTable {
  readonly names: Readonly<Record<string, number>>;
  /** Postings that list both of two names. */
  readonly pairs: Readonly<Record<string, number>>;
  /** All postings that pairs were counted in. */
  readonly postings: number;
  /** Words of names that are listed often enough to be looked for in other words. */
  readonly words: readonly string[];
}

/** A {@link ListedTable} to look names up in, by their hashes. */
export interface ListedNames {
  count(hash: number): number;
  together(hash: number, other: number): number;
  isWord(hash: number): boolean;
  /** Of all listed names. */
  hashes(): Iterable<number>;
  readonly postings: number;
}

export function readListed({ names, pairs, postings, words }: ListedTable): ListedNames {
  const counts = readHashed(names);
  const together = readHashed(pairs);
  const mayBeTogether = hashFilter(together.keys());
  const wordHashes = new Set(words.map((word) => Number.parseInt(word, 36)));
  return {
    count: (hash) => counts.get(hash) ?? 0,
    together(hash, other) {
      const pair = pairHash(hash, other);
      return mayBeTogether(pair) ? (together.get(pair) ?? 0) : 0;
    },
    isWord: (hash) => wordHashes.has(hash),
    hashes: () => counts.keys(),
    postings,
  };
}

/** Names that are listed more seldom are looked for as they are written only. */
export const enoughListings = 3;
const pairedFrom = 8;
const fewestTogether = 3;
/** Of a posting that lists more, the first are paired. */
const MOST_OF_POSTING = 40;

/**
 * @param listings how often each name is listed, normalised. @param postings the names that each posting lists: those
 * listed eight times or more are paired, and pairs seen three times or more are kept.
 */
export function listedTable(
  listings: ReadonlyMap<string, number>,
  postings: readonly ReadonlySet<string>[] = [],
): ListedTable {
  const inPostings = new Map<string, number>();
  for (const names of postings)
    for (const name of names) inPostings.set(name, (inPostings.get(name) ?? 0) + 1);
  const together = new Map<number, number>();
  for (const names of postings) {
    const hashes = [...names]
      .filter((name) => (inPostings.get(name) ?? 0) >= pairedFrom)
      .slice(0, MOST_OF_POSTING)
      .map(nameHash);
    for (const [place, hash] of hashes.entries())
      for (const other of hashes.slice(place + 1)) {
        const pair = pairHash(hash, other);
        together.set(pair, (together.get(pair) ?? 0) + 1);
      }
  }
  const words = new Set<string>();
  for (const [name, count] of listings)
    if (count >= enoughListings) for (const word of name.split(' ')) words.add(nameHash(word).toString(36));
  const sorted = <Value>(entries: [string, Value][]) =>
    Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    names: sorted([...listings].map(([name, count]) => [nameHash(name).toString(36), count])),
    pairs: sorted(
      [...together]
        .filter(([, count]) => count >= fewestTogether)
        .map(([pair, count]) => [pair.toString(36), count]),
    ),
    postings: postings.length,
    words: [...words].sort(),
  };
}
