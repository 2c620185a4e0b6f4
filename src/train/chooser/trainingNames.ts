import type { NameKnowledge } from '../../documents/candidates/nameKnowledge.ts';
import {
  type NameCounts,
  type NameTable,
  nameDigest,
  pairDigest,
} from '../../documents/candidates/nameTable.ts';
import { listRank, nameOfRun, type SkillLine } from '../../documents/candidates/skillLines.ts';

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
}

export interface TrainingNames {
  /** What the others know: the record's own skills and texts are not counted. */
  without(recordId: string): NameKnowledge;
  table(): NameTable;
}

const MOST_WORDS = 9;
/** Pairs of rarer names are not counted. */
const pairedFrom = 3;

/**
 * Counts names over training résumés. @param listings how often the skill graph has a name.
 */
export function countNames(
  resumes: readonly ReadResume[],
  listings: ReadonlyMap<string, number>,
): TrainingNames {
  const whole = resumes.filter(({ isWhole }) => isWhole);
  const wanted = countEach(whole.map(({ skills }) => skills));
  const records = new Map<string, RecordNames>();
  for (const { recordId, lines, skills } of whole) {
    const seen = new Set<string>();
    for (const name of listedRuns(lines)) if (wanted.has(name) || listings.has(name)) seen.add(name);
    records.set(recordId, { skills, seen });
  }
  const pairs = countPairs(
    [...records.values()].map((record) =>
      [...record.skills].filter((name) => (wanted.get(name) ?? 0) >= pairedFrom),
    ),
  );
  const seen = countEach([...records.values()].map((record) => record.seen));
  const seenWanted = countEach(
    [...records.values()].map(
      (record) => new Set([...record.seen].filter((name) => record.skills.has(name))),
    ),
  );
  const counts = (name: string): NameCounts => [
    wanted.get(name) ?? 0,
    seen.get(name) ?? 0,
    seenWanted.get(name) ?? 0,
    listings.get(name) ?? 0,
  ];
  return {
    without(recordId) {
      const own = records.get(recordId);
      const isOwnSkill = (name: string) => Number(own?.skills.has(name) ?? false);
      const isOwnSeen = (name: string) => Number(own?.seen.has(name) ?? false);
      return {
        wanted: (name) => counts(name)[0] - isOwnSkill(name),
        seen(name) {
          const [, resumes, hits] = counts(name);
          const isSeen = isOwnSeen(name);
          return { resumes: resumes - isSeen, wanted: hits - isSeen * isOwnSkill(name) };
        },
        wantedTogether: (name, other) =>
          (pairs.get(pairDigest(name, other)) ?? 0) - isOwnSkill(name) * isOwnSkill(other),
        records: records.size - 1,
        listed: (name) => listings.get(name) ?? 0,
      };
    },
    table: () => ({
      records: records.size,
      names: Object.fromEntries(
        [...new Set([...wanted.keys(), ...listings.keys()])]
          .map((name): [string, NameCounts] => [nameDigest(name), counts(name)])
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      ),
      pairs: Object.fromEntries([...pairs].sort(([a], [b]) => (a < b ? -1 : 1))),
    }),
  };
}

function* listedRuns(lines: readonly SkillLine[]): Generator<string> {
  for (const line of lines) {
    if (line.rank !== listRank) continue;
    for (let first = 0; first < line.words.length; first++)
      for (let end = first + 1; end <= Math.min(line.words.length, first + MOST_WORDS); end++)
        yield nameOfRun(line, { first, end });
  }
}

function countPairs(lists: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) {
    for (const [place, name] of list.entries())
      for (const other of list.slice(place + 1)) {
        const digest = pairDigest(name, other);
        counts.set(digest, (counts.get(digest) ?? 0) + 1);
      }
  }
  return counts;
}

function countEach(sets: readonly ReadonlySet<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const set of sets) for (const name of set) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
