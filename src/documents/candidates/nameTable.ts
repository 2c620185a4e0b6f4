import { remembered } from '../remembered.ts';
import { enoughListings, type ListedNames } from './listedNames.ts';
import { hashFilter, nameHash, pairHash, readHashed } from './nameHash.ts';
import type { NameKnowledge, WordCounts } from './nameKnowledge.ts';
import { wordForms } from './wordForms.ts';

/** [records that want it; résumés that list it, those of them whose skill it is; résumés that mean it, those of them whose skill it is] */
export type NameCounts = readonly [number, number, number, number, number];

/** Counts of a collection of training records by hashes, see `nameHash`. */
export interface NameTable {
  /** Training records. */
  readonly records: number;
  readonly names: Readonly<Record<string, NameCounts>>;
  /** Records that want both of two names. */
  readonly pairs: Readonly<Record<string, number>>;
  /** Places of words in lists of skills. */
  readonly words: Readonly<Record<string, WordCounts>>;
  /** Words of names that records want. */
  readonly nameWords: readonly string[];
}

const noName: NameCounts = [0, 0, 0, 0, 0];
const noWord: WordCounts = [0, 0, 0, 0, 0, 0];
/** Bounds memory where texts of any kind are read for a long time. */
const mostRemembered = 100_000;

interface KnownName {
  readonly hash: number;
  readonly counts: NameCounts;
  readonly listed: number;
}

interface KnownWord {
  readonly counts: WordCounts;
  readonly isWord: boolean;
  forms?: readonly string[];
}

export function knowledgeOfTable(table: NameTable, listed: ListedNames): NameKnowledge {
  const names = readHashed(table.names);
  const pairs = readHashed(table.pairs);
  const words = readHashed(table.words);
  const nameWords = new Set(table.nameWords.map((word) => Number.parseInt(word, 36)));
  const isNameWord = (hash: number) => nameWords.has(hash) || listed.isWord(hash);
  const nameOf = remembered((name): KnownName => {
    const hash = nameHash(name);
    return { hash, counts: names.get(hash) ?? noName, listed: listed.count(hash) };
  }, mostRemembered);
  const wordOf = remembered((word): KnownWord => {
    const hash = nameHash(word);
    return { counts: words.get(hash) ?? noWord, isWord: isNameWord(hash) };
  }, mostRemembered);
  const mayBeName = hashFilter([...names.keys(), ...listed.hashes()]);
  return {
    wanted: (name) => nameOf(name).counts[0],
    seen(name) {
      const [, resumes, wanted] = nameOf(name).counts;
      return { resumes, wanted };
    },
    meant(name) {
      const [, , , resumes, wanted] = nameOf(name).counts;
      return { resumes, wanted };
    },
    wantedTogether: (name, other) => pairs.get(pairHash(nameOf(name).hash, nameOf(other).hash)) ?? 0,
    records: table.records,
    listed: (name) => nameOf(name).listed,
    listedTogether: (name, other) => listed.together(nameOf(name).hash, nameOf(other).hash),
    postings: listed.postings,
    word: (word) => wordOf(word).counts,
    isName(name) {
      const hash = nameHash(name);
      if (!mayBeName(hash)) return false;
      return (names.get(hash)?.[0] ?? 0) > 0 || listed.count(hash) >= enoughListings;
    },
    isWord: (word) => wordOf(word).isWord,
    forms(word) {
      const known = wordOf(word);
      // Most forms are no words at all: those are not remembered.
      known.forms ??= wordForms(word).filter((form) => isNameWord(nameHash(form)));
      return known.forms;
    },
  };
}
