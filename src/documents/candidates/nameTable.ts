import { sha256 } from '../../core/hash.ts';
import type { NameKnowledge } from './nameKnowledge.ts';

/** [records that want it, résumés that list it, those of them whose skill it is, listings in the graph] */
export type NameCounts = readonly [number, number, number, number];

/**
 * Counts by the digests of names: enough to recognise a name in a résumé, and no list of the names of the training data.
 */
export interface NameTable {
  /** Training records. */
  readonly records: number;
  readonly names: Readonly<Record<string, NameCounts>>;
  /** Records that want both of two names, by the digest of the pair. */
  readonly pairs: Readonly<Record<string, number>>;
}

/** 40 bits of sha256: among 12,000 names, a phrase in a hundred million is taken for one. */
const digestLength = 10;

export function nameDigest(name: string): string {
  return sha256(name).slice(0, digestLength);
}

/** Of two names in either order. */
export function pairDigest(name: string, other: string): string {
  return nameDigest(name < other ? `${name}\0${other}` : `${other}\0${name}`);
}

const none: NameCounts = [0, 0, 0, 0];
/** Bounds memory where texts of any kind are read for a long time. */
const mostRemembered = 100_000;

export function knowledgeOfTable({ records, names, pairs }: NameTable): NameKnowledge {
  const remembered = new Map<string, NameCounts>();
  const countsOf = (name: string) => {
    const known = remembered.get(name);
    if (known !== undefined) return known;
    const digest = nameDigest(name);
    const counts = Object.hasOwn(names, digest) ? names[digest] : none;
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(name, counts);
    return counts;
  };
  return {
    wanted: (name) => countsOf(name)[0],
    seen(name) {
      const [, resumes, wanted] = countsOf(name);
      return { resumes, wanted };
    },
    wantedTogether(name, other) {
      const digest = pairDigest(name, other);
      return Object.hasOwn(pairs, digest) ? pairs[digest] : 0;
    },
    records,
    listed: (name) => countsOf(name)[3],
  };
}
