import type { Triple } from '../../core/record.ts';
import { nameDigest } from '../../documents/candidates/nameTable.ts';
import { nameRuns, type PostingNames, type PostingNameTable } from '../../documents/reading/postingNames.ts';
import { normaliseSkillName } from '../../documents/skillNames.ts';

export interface CountedNames {
  /** What all of the records tell. */
  readonly known: PostingNames;
  /** What the others tell: a record's own skills and posting are not counted. */
  without(record: Triple): PostingNames;
  table(): PostingNameTable;
}

interface RecordNames {
  readonly skills: ReadonlySet<string>;
  /** Wanted names that stand in its posting. */
  readonly runs: ReadonlySet<string>;
}

/** Counts, over triples, who wants which skill and whose posting has its words. */
export function countPostingNames(triples: readonly Triple[]): CountedNames {
  const skillsOf = ({ context }: Triple) =>
    new Set(context.skills.map(normaliseSkillName).filter((name) => name !== ''));
  const wanted = countEach(triples.map(skillsOf));
  const records = new Map<string, RecordNames>();
  for (const triple of triples) {
    const runs = new Set([...nameRuns(triple.jobDescription)].filter((run) => wanted.has(run)));
    records.set(triple.id, { skills: skillsOf(triple), runs });
  }
  const seen = countEach([...records.values()].map(({ runs }) => runs));
  const known: PostingNames = (name) => ({ wanted: wanted.get(name) ?? 0, seen: seen.get(name) ?? 0 });
  return {
    known,
    without({ id }) {
      const own = records.get(id);
      if (!own) return known;
      return (name) => {
        const counts = known(name);
        return {
          wanted: counts.wanted - Number(own.skills.has(name)),
          seen: counts.seen - Number(own.runs.has(name)),
        };
      };
    },
    table: () =>
      Object.fromEntries(
        [...wanted]
          .map(([name, count]): [string, [number, number]] => [
            nameDigest(name),
            [count, seen.get(name) ?? 0],
          ])
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      ),
  };
}

function countEach(sets: readonly ReadonlySet<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const set of sets) for (const name of set) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
