import { formatCount } from '../core/formatCount.ts';
import type { Slice, SlicedDimension, Slices } from '../core/slices.ts';
import { metricTitle } from '../metrics/metricTitle.ts';
import { formatDifference, formatEstimate, formatPValue } from './format.ts';
import { plainText } from './plainText.ts';

const mostShown = 3;

/**
 * The few slices that stand out, with what must be known of all: those with the largest differences to the other
 * predictor, or, where there is none, with the worst scores. No lines where nothing is sliced.
 * @param other e.g. `teacher`
 */
export function sliceLines(slices: Slices, other: string): string[] {
  const all = slices.dimensions.flatMap((dimension) =>
    dimension.slices.map((slice) => ({ dimension, slice })),
  );
  if (all.length === 0) return [];
  const compared = all.filter(({ slice }) => (slice.difference?.difference ?? null) !== null);
  const isCompared = compared.length > 0;
  const shown = (isCompared ? compared : all.filter(({ slice }) => slice.student.estimate !== null))
    .toSorted((a, b) =>
      isCompared ? sizeOf(b.slice) - sizeOf(a.slice) : badness(b.slice) - badness(a.slice),
    )
    .slice(0, mostShown);
  const adjusted = isCompared ? `, p adjusted for ${slices.tests} looks (Holm)` : '';
  const what = isCompared ? `largest differences to the ${other}` : 'worst scores';
  return [
    `slices: ${metricTitle(slices.metric)}, ${what} of ${all.length} slices of at least ${formatCount(slices.minimumRecords, 'record')}${adjusted}`,
    ...shown.map((entry) => `  ${lineOf(entry)}`),
  ];
}

function lineOf({ dimension, slice }: { dimension: SlicedDimension; slice: Slice }): string {
  const { student, difference, records } = slice;
  const parts = difference
    ? [
        formatDifference(difference),
        `p ${formatPValue(difference.adjustedPValue ?? null)}`,
        formatCount(difference.clusters, 'record'),
      ]
    : [formatEstimate(student), formatCount(records, 'record')];
  return `${dimension.title}: ${plainText(slice.title)}: ${parts.join(', ')}`;
}

function sizeOf({ difference }: Slice): number {
  return Math.abs(difference?.difference ?? 0);
}

function badness({ student }: Slice): number {
  const value = student.estimate ?? 0;
  return student.higherIsBetter ? -value : value;
}
