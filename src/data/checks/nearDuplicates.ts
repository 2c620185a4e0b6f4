import { textsOf } from '../recordTexts.ts';
import { NearDuplicateIndex } from '../similarity/nearDuplicates.ts';
import { shinglesOf, unionOf } from '../similarity/shingles.ts';
import { type Check, exampleOf, finding, placeOf, type RecordPlace } from './check.ts';

/**
 * Records that are nearly the same as an earlier one: Jaccard similarity of the three-word shingles of posting and
 * main résumé together. Exact copies are the business of the duplicates check.
 * @param thresholds.similarity from which on two records count as near-duplicates.
 * @param thresholds.nearDuplicates largest tolerated share of the records.
 */
export function createNearDuplicatesCheck(thresholds: { similarity: number; nearDuplicates: number }): Check {
  const index = new NearDuplicateIndex();
  const places: RecordPlace[] = [];
  return {
    add(located) {
      const { posting = '', main } = textsOf(located.record);
      index.add(unionOf(shinglesOf(posting), shinglesOf(main)));
      places.push(placeOf(located));
    },
    finish() {
      const pairs = index.pairs(thresholds.similarity).filter(({ similarity }) => similarity < 1);
      const repeated = new Set(pairs.map(({ second }) => second));
      return [
        finding({
          id: 'near-duplicates',
          title: 'records nearly the same as an earlier one',
          count: repeated.size,
          of: places.length,
          threshold: thresholds.nearDuplicates,
          examples: pairs.map(({ first, second, similarity }) =>
            exampleOf([places[first], places[second]], `similarity ${similarity.toFixed(2)}`),
          ),
          note: `Jaccard similarity of three-word shingles from ${thresholds.similarity} on`,
        }),
      ];
    },
  };
}
