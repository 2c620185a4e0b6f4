import { nameHash, readHashed } from '../candidates/nameHash.ts';
import { remembered } from '../remembered.ts';
import { normaliseSkillName } from '../skillNames.ts';

/** How often training records want a name, and how often their postings have its words. Names are normalised. */
interface NameCount {
  readonly wanted: number;
  readonly seen: number;
}

/** What training data tell of names before a posting is read. */
export type PostingNames = (name: string) => NameCount;

/** [records that want it, postings that have its words] by hashes, see `nameHash`: no list of the training data's names. */
export type PostingNameTable = Record<string, [number, number]>;

const unknown: NameCount = { wanted: 0, seen: 0 };
/** Names are not longer, in words. */
const mostWords = 5;

export function namesOfTable(table: PostingNameTable): PostingNames {
  const counts = readHashed(table);
  return remembered((name) => {
    const found = counts.get(nameHash(name));
    return found ? { wanted: found[0], seen: found[1] } : unknown;
  });
}

/** Every run of up to five words of a text, normalised, each once. */
export function nameRuns(text: string): Set<string> {
  const words = normaliseSkillName(text).split(' ');
  const runs = new Set<string>();
  for (let first = 0; first < words.length; first++)
    for (let end = first + 1; end <= Math.min(words.length, first + mostWords); end++)
      runs.add(words.slice(first, end).join(' '));
  return runs;
}

/** Rare names tell little of how often one is wanted where it stands: as if two more postings had it, for one in six. */
const doubt = { wanted: 0.3, seen: 2 };

/**
 * What a learner reads of a phrase that may be a skill's name: of its best-known part the share of postings that want it
 * where it stands, how many want it and of how many words it is; how many want all of it; how often it stands in the
 * posting, at most ten times; its words.
 * @param phrase a longer reading of the same words, by rules; null where there is none.
 * @param posting normalised, between blanks.
 */
export function nameFeatures(
  name: string,
  phrase: string | null,
  posting: string,
  names: PostingNames,
): number[] {
  const own = normaliseSkillName(name);
  const runs = nameRuns(name);
  if (phrase !== null) for (const run of nameRuns(phrase)) runs.add(run);
  for (const ending of ['skills', 'skill']) runs.add(`${own} ${ending}`);
  let best = { share: 0, wanted: 0, words: 0 };
  for (const run of runs) {
    const { wanted, seen } = names(run);
    if (wanted === 0) continue;
    const share = (wanted + doubt.wanted) / (Math.max(seen, wanted) + doubt.seen);
    if (share > best.share) best = { share, wanted, words: run.split(' ').length };
  }
  return [
    best.share,
    best.wanted,
    best.words,
    names(own).wanted,
    Math.min(10, posting.split(` ${own} `).length - 1),
    own.split(' ').length,
  ];
}
