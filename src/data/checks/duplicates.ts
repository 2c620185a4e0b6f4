import { trainingDigest } from '../../core/hash.ts';
import type { DatasetRecord } from '../../core/record.ts';
import { textsOf } from '../recordTexts.ts';
import { type Check, exampleOf, finding, placeOf, type RecordPlace } from './check.ts';

/**
 * Records that repeat an earlier one: all their texts equal but for Unicode form, case, white space and
 * punctuation. For pairs also whether copies disagree about the label.
 * @param thresholds.duplicates,thresholds.contradictions largest tolerated share of the records.
 */
export function createDuplicatesCheck(thresholds: { duplicates: number; contradictions: number }): Check {
  const firstOf = new Map<string, RecordPlace & { label: boolean | undefined }>();
  const duplicates: { first: RecordPlace; second: RecordPlace }[] = [];
  const contradictions: { first: RecordPlace; second: RecordPlace }[] = [];
  let records = 0;
  let pairs = 0;
  return {
    add(located) {
      const { record } = located;
      const label = record.kind === 'pair' ? record.label : undefined;
      records++;
      if (label !== undefined) pairs++;
      const digest = contentDigest(record);
      const first = firstOf.get(digest);
      if (!first) firstOf.set(digest, { ...placeOf(located), label });
      else (first.label === label ? duplicates : contradictions).push({ first, second: placeOf(located) });
    },
    finish: () => [
      finding({
        id: 'duplicates',
        title: 'records that repeat an earlier one',
        count: duplicates.length,
        of: records,
        threshold: thresholds.duplicates,
        examples: duplicates.map(({ first, second }) => exampleOf([first, second])),
      }),
      ...(pairs === 0
        ? []
        : [
            finding({
              id: 'contradictions',
              title: 'pairs that repeat an earlier one with the other label',
              count: contradictions.length,
              of: pairs,
              threshold: thresholds.contradictions,
              examples: contradictions.map(({ first, second }) => exampleOf([first, second])),
            }),
          ]),
    ],
  };
}

function contentDigest(record: DatasetRecord): string {
  const { posting, main, variants } = textsOf(record);
  const names = Object.keys(variants).sort();
  return trainingDigest(record.kind, posting ?? '', main, ...names.map((name) => variants[name]));
}
