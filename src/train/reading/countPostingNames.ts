import { hashUniform } from '../../core/random.ts';
import type { Triple } from '../../core/record.ts';
import { nameHash, writeHashed } from '../../documents/candidates/nameHash.ts';
import { nameRuns, type PostingNames, type PostingNameTable } from '../../documents/reading/postingNames.ts';
import { normaliseSkillName } from '../../documents/skillNames.ts';

export interface CountedNames {
  /** What the records of other tenths tell: what is learned from a record must not know its skills. */
  without(record: Triple): PostingNames;
  /** What all of the records tell. */
  table(): PostingNameTable;
}

type Counts = Map<string, number>;

/**
 * A record's own name taken out of the counts would tell that it is one: a name that nobody else wants has then
 * a posting less than where it is no skill. Whole tenths tell nothing.
 */
const parts = 10;

/** Counts, over triples, who wants which skill and whose posting has its words. */
export function countPostingNames(triples: readonly Triple[]): CountedNames {
  const skills = triples.map(
    ({ context }) => new Set(context.skills.map(normaliseSkillName).filter((name) => name !== '')),
  );
  const names = new Set(skills.flatMap((own) => [...own]));
  const wanted = Array.from({ length: parts }, (): Counts => new Map());
  const seen = Array.from({ length: parts }, (): Counts => new Map());
  for (const [index, triple] of triples.entries()) {
    const part = partOf(triple);
    for (const name of skills[index]) increment(wanted[part], name);
    for (const run of nameRuns(triple.jobDescription)) if (names.has(run)) increment(seen[part], run);
  }
  const [allWanted, allSeen] = [sumOf(wanted), sumOf(seen)];
  return {
    without(triple) {
      const part = partOf(triple);
      return (name) => ({
        wanted: (allWanted.get(name) ?? 0) - (wanted[part].get(name) ?? 0),
        seen: (allSeen.get(name) ?? 0) - (seen[part].get(name) ?? 0),
      });
    },
    table: () =>
      writeHashed(
        new Map(
          [...allWanted].map(([name, count]): [number, [number, number]] => [
            nameHash(name),
            [count, allSeen.get(name) ?? 0],
          ]),
        ),
      ),
  };
}

/** Records of one group are in one part. */
function partOf({ groupId }: Triple): number {
  return Math.min(parts - 1, Math.floor(hashUniform(parts, `names/${groupId}`) * parts));
}

function increment(counts: Counts, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function sumOf(all: readonly Counts[]): Counts {
  const sum: Counts = new Map();
  for (const counts of all) for (const [name, count] of counts) sum.set(name, (sum.get(name) ?? 0) + count);
  return sum;
}
