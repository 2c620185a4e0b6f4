import { enoughListings, type ListedNames } from '../../documents/candidates/listedNames.ts';
import { nameHash, pairHash, writeHashed } from '../../documents/candidates/nameHash.ts';
import type { NameKnowledge, Vocabulary, WordCounts } from '../../documents/candidates/nameKnowledge.ts';
import { namesMeant } from '../../documents/candidates/namesMeant.ts';
import type { NameCounts, NameTable } from '../../documents/candidates/nameTable.ts';
import { listRank, nameOfRun, type SkillLine } from '../../documents/candidates/skillLines.ts';
import { wordForms } from '../../documents/candidates/wordForms.ts';
import { countWords, lessWords, sumWords } from './wordCounts.ts';

/** A résumé to learn from, read. */
export interface ReadResume {
  /** Records are left out of what is known when their own résumés are read. */
  readonly recordId: string;
  /** Whether its skills are all of its record's: such résumés are counted, one a record. */
  readonly isWhole: boolean;
  readonly lines: readonly SkillLine[];
  /** Normalised names of its skills. */
  readonly skills: ReadonlySet<string>;
}

interface RecordNames {
  readonly skills: ReadonlySet<string>;
  readonly seen: ReadonlySet<string>;
  readonly meant: ReadonlySet<string>;
  readonly words: ReadonlyMap<string, WordCounts>;
}

export interface TrainingNames {
  /** What the other records know: these records' skills and texts are not counted. */
  without(recordIds: readonly string[]): NameKnowledge;
  table(): NameTable;
}

const MOST_WORDS = 9;
const WORDS_OF_LINE_LIMIT = 80;
/** Pairs of rarer names are not counted. */
const pairedFrom = 3;

/** Counts names over training résumés. */
export function countNames(resumes: readonly ReadResume[], listed: ListedNames): TrainingNames {
  const whole = resumes.filter(({ isWhole }) => isWhole);
  const wanted = countEach(whole.map(({ skills }) => skills));
  const vocabulary = vocabularyOf(wanted, listed);
  const records = new Map(
    whole.map(({ recordId, lines, skills }): [string, RecordNames] => {
      const runs = [...listedRuns(lines)];
      return [
        recordId,
        {
          skills,
          seen: new Set(runs.filter((name) => wanted.has(name) || listed.count(nameHash(name)) > 0)),
          meant: meantOf(lines, vocabulary),
          words: countWords(lines, skills),
        },
      ];
    }),
  );
  const count = (some: readonly RecordNames[]) => ({
    wanted: countEach(some.map(({ skills }) => skills)),
    seen: countEach(some.map(({ seen }) => seen)),
    seenWanted: countEach(some.map(({ seen, skills }) => both(seen, skills))),
    meant: countEach(some.map(({ meant }) => meant)),
    meantWanted: countEach(some.map(({ meant, skills }) => both(meant, skills))),
    pairs: countPairs(
      some.map(({ skills }) => [...skills].filter((name) => (wanted.get(name) ?? 0) >= pairedFrom)),
    ),
    words: sumWords(some.map(({ words }) => words)),
  });
  const all = count([...records.values()]);
  return {
    without(recordIds) {
      const left = recordIds.flatMap((id) => records.get(id) ?? []);
      const own = count(left);
      const less = (kind: 'wanted' | 'seen' | 'seenWanted' | 'meant' | 'meantWanted', name: string) =>
        (all[kind].get(name) ?? 0) - (own[kind].get(name) ?? 0);
      return {
        ...vocabulary,
        isName: (name) => less('wanted', name) > 0 || listed.count(nameHash(name)) >= enoughListings,
        wanted: (name) => less('wanted', name),
        seen: (name) => ({ resumes: less('seen', name), wanted: less('seenWanted', name) }),
        meant: (name) => ({ resumes: less('meant', name), wanted: less('meantWanted', name) }),
        wantedTogether(name, other) {
          const pair = pairHash(nameHash(name), nameHash(other));
          return (all.pairs.get(pair) ?? 0) - (own.pairs.get(pair) ?? 0);
        },
        records: records.size - left.length,
        listed: (name) => listed.count(nameHash(name)),
        listedTogether: (name, other) => listed.together(nameHash(name), nameHash(other)),
        postings: listed.postings,
        word: (word) => lessWords(all.words.get(word), own.words.get(word)),
      };
    },
    table: () => ({
      records: records.size,
      names: byHash(
        new Set([...wanted.keys(), ...all.seen.keys(), ...all.meant.keys()]),
        (name): NameCounts => [
          all.wanted.get(name) ?? 0,
          all.seen.get(name) ?? 0,
          all.seenWanted.get(name) ?? 0,
          all.meant.get(name) ?? 0,
          all.meantWanted.get(name) ?? 0,
        ],
      ),
      pairs: writeHashed(all.pairs),
      words: byHash(all.words.keys(), (word) => lessWords(all.words.get(word), undefined)),
      nameWords: [...wordsOf(wanted.keys())].map((word) => nameHash(word).toString(36)).sort(),
    }),
  };
}

function byHash<Value>(names: Iterable<string>, countsOf: (name: string) => Value): Record<string, Value> {
  return writeHashed(new Map([...names].map((name) => [nameHash(name), countsOf(name)])));
}

function wordsOf(names: Iterable<string>): Set<string> {
  return new Set([...names].flatMap((name) => name.split(' ')));
}

function vocabularyOf(wanted: ReadonlyMap<string, number>, listed: ListedNames): Vocabulary {
  const words = wordsOf(wanted.keys());
  const isWord = (word: string) => words.has(word) || listed.isWord(nameHash(word));
  const remembered = new Map<string, readonly string[]>();
  return {
    isName: (name) => wanted.has(name) || listed.count(nameHash(name)) >= enoughListings,
    isWord,
    forms(word) {
      const known = remembered.get(word) ?? wordForms(word).filter(isWord);
      remembered.set(word, known);
      return known;
    },
  };
}

function meantOf(lines: readonly SkillLine[], vocabulary: Vocabulary): Set<string> {
  const meant = new Set<string>();
  for (const line of lines) {
    if (line.rank !== listRank) continue;
    const count = Math.min(line.words.length, WORDS_OF_LINE_LIMIT);
    for (const { name } of namesMeant(line, count, vocabulary)) meant.add(name);
  }
  return meant;
}

function* listedRuns(lines: readonly SkillLine[]): Generator<string> {
  for (const line of lines) {
    if (line.rank !== listRank) continue;
    for (let first = 0; first < line.words.length; first++)
      for (let end = first + 1; end <= Math.min(line.words.length, first + MOST_WORDS); end++)
        yield nameOfRun(line, { first, end });
  }
}

function countPairs(lists: readonly (readonly string[])[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const list of lists) {
    const hashes = list.map(nameHash);
    for (const [place, hash] of hashes.entries())
      for (const other of hashes.slice(place + 1)) {
        const pair = pairHash(hash, other);
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
      }
  }
  return counts;
}

function countEach(sets: readonly ReadonlySet<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const set of sets) for (const name of set) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function both(names: ReadonlySet<string>, others: ReadonlySet<string>): Set<string> {
  return new Set([...names].filter((name) => others.has(name)));
}
