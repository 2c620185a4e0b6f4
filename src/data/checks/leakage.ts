import type { Split } from '../../core/context.ts';
import { trainingDigest } from '../../core/hash.ts';
import { textsOf } from '../recordTexts.ts';
import { NearDuplicateIndex } from '../similarity/nearDuplicates.ts';
import { shinglesOf } from '../similarity/shingles.ts';
import { type Check, exampleOf, type Finding, finding, placeOf, type RecordPlace } from './check.ts';

/**
 * What stands in more than one split: groups, postings and résumés, the texts also when they are only nearly the
 * same. Records without a split count for nothing here.
 * @param thresholds.similarity from which on two texts count as nearly the same.
 * @param thresholds.leakage largest tolerated share of the groups, and of the different texts.
 */
export function createLeakageCheck(thresholds: { similarity: number; leakage: number }): Check {
  const groups = createSplitIndex();
  const postings = createTextIndex('posting', 'postings', thresholds);
  const resumes = createTextIndex('resume', 'résumés and sentences', thresholds);
  let withSplit = 0;
  return {
    add(located) {
      const { groupId, split } = located.record;
      if (!split) return;
      withSplit++;
      const place = placeOf(located);
      const { posting, main } = textsOf(located.record);
      groups.add(groupId, split, place);
      if (posting !== undefined) postings.add(posting, split, place);
      resumes.add(main, split, place);
    },
    finish() {
      if (withSplit === 0) return [];
      const leaks = groups.leaks();
      return [
        finding({
          id: 'leakage-groups',
          title: 'groups that stand in more than one split',
          count: leaks.length,
          of: groups.size(),
          threshold: thresholds.leakage,
          examples: leaks.map(({ key, places }) => exampleOf(places, `group ${key}`)),
        }),
        postings.finish(),
        resumes.finish(),
      ];
    },
  };
}

/** For each key the first record in each split. */
function createSplitIndex() {
  const placesOf = new Map<string, Map<Split, RecordPlace>>();
  return {
    /** Whether the key is new. */
    add(key: string, split: Split, place: RecordPlace): boolean {
      const places = placesOf.get(key) ?? new Map<Split, RecordPlace>();
      const isNew = places.size === 0;
      if (!places.has(split)) places.set(split, place);
      placesOf.set(key, places);
      return isNew;
    },
    leaks: () =>
      [...placesOf]
        .filter(([, places]) => places.size > 1)
        .map(([key, places]) => ({ key, places: [...places.values()] })),
    places: (key: string): ReadonlyMap<Split, RecordPlace> => placesOf.get(key) ?? new Map(),
    size: () => placesOf.size,
  };
}

function createTextIndex(
  id: string,
  title: string,
  thresholds: { similarity: number; leakage: number },
): { add(text: string, split: Split, place: RecordPlace): void; finish(): Finding } {
  const exact = createSplitIndex();
  const digests: string[] = [];
  const near = new NearDuplicateIndex();
  return {
    add(text, split, place) {
      const digest = trainingDigest(text);
      if (!exact.add(digest, split, place)) return;
      near.add(shinglesOf(text));
      digests.push(digest);
    },
    finish() {
      const leaking = new Set<string>();
      const examples = [];
      for (const { key, places } of exact.leaks()) {
        leaking.add(key);
        examples.push(exampleOf(places, 'the same text'));
      }
      for (const { first, second, similarity } of near.pairs(thresholds.similarity)) {
        const across = acrossSplits(exact.places(digests[first]), exact.places(digests[second]));
        if (!across) continue;
        leaking.add(digests[second]);
        examples.push(exampleOf(across, `similarity ${similarity.toFixed(2)}`));
      }
      return finding({
        id: `leakage-${id}s`,
        title: `${title} that stand in more than one split, or nearly so`,
        count: leaking.size,
        of: digests.length,
        threshold: thresholds.leakage,
        examples,
        note: `Jaccard similarity of three-word shingles from ${thresholds.similarity} on`,
      });
    },
  };
}

/** Two records, one of each text, that stand in different splits. */
function acrossSplits(
  first: ReadonlyMap<Split, RecordPlace>,
  second: ReadonlyMap<Split, RecordPlace>,
): [RecordPlace, RecordPlace] | undefined {
  for (const [split, place] of first) {
    for (const [otherSplit, otherPlace] of second) if (split !== otherSplit) return [place, otherPlace];
  }
  return undefined;
}
