import { formatCount } from '../../core/formatCount.ts';
import type { Slice, SlicedDimension, Slices } from '../../core/slices.ts';
import { metricTitle } from '../../metrics/metricTitle.ts';
import { formatNumber, formatPValue } from '../format.ts';
import { metricScale, type Scale } from './charts/scale.ts';
import { whisker, whiskerAxis } from './charts/whisker.ts';
import { html, type Markup } from './markup.ts';
import type { Parties } from './parties.ts';

/** The primary metric on parts of the examples, dimension by dimension: both parties of a part in one strip. */
export function slicesSection(slices: Slices, parties: Parties): Markup | null {
  const dimensions = slices.dimensions.filter((dimension) => dimension.slices.length > 0);
  if (dimensions.length === 0) return null;
  const all = dimensions.flatMap((dimension) => dimension.slices);
  const values = all.flatMap(({ student, teacher }) => [
    student.low,
    student.high,
    teacher?.low,
    teacher?.high,
  ]);
  const scale = metricScale(values.filter((value) => typeof value === 'number'));
  const isCompared = all.some(({ difference }) => difference !== undefined);
  const second = parties.second?.role ?? 'teacher';
  return html`<h3>Slices</h3>
<table class="whiskers slices">
<caption>${metricTitle(slices.metric)}, by what the records are like</caption>
<thead><tr><th scope="col"><span class="unseen">slice</span></th><td class="plot">${whiskerAxis(scale)}</td><th scope="col" class="number">${parties.first.role}</th>${isCompared && html`<th scope="col" class="number wide">${second}</th><th scope="col" class="number wide">difference</th><th scope="col" class="number wide">p, adjusted</th>`}</tr></thead>
${dimensions.map((dimension) => dimensionRows(dimension, scale, isCompared))}
</table>
<p class="note">${note(slices, dimensions, isCompared)}</p>`;
}

function dimensionRows({ title, slices }: SlicedDimension, scale: Scale, isCompared: boolean): Markup {
  return html`<tbody><tr class="group"><th scope="rowgroup" colspan="${isCompared ? 6 : 3}">${title}</th></tr>${slices.map(
    (slice) => sliceRow(slice, scale, isCompared),
  )}</tbody>`;
}

function sliceRow(
  { title, n, student, teacher, difference }: Slice,
  scale: Scale,
  isCompared: boolean,
): Markup {
  const marks = [
    { role: 'first' as const, estimate: student },
    ...(teacher ? [{ role: 'second' as const, estimate: teacher }] : []),
  ].map(({ role, estimate: { estimate, low, high } }) => ({ role, value: estimate, low, high }));
  return html`<tr class="first"><th scope="row">${title}<span class="aside"> ${n}</span></th><td class="plot">${whisker(marks, scale)}</td><td class="number value">${formatNumber(student.estimate, { digits: 3 })}</td>${
    isCompared &&
    html`<td class="number wide">${formatNumber(teacher?.estimate ?? null, { digits: 3 })}</td><td class="number wide">${formatNumber(difference?.difference ?? null, { digits: 3, signed: true })}</td><td class="number wide">${formatPValue(difference?.adjustedPValue ?? null)}</td>`
  }</tr>`;
}

function note(
  { minimumRecords, tests }: Slices,
  dimensions: readonly SlicedDimension[],
  isCompared: boolean,
): string {
  const tooSmall = dimensions.reduce((sum, dimension) => sum + dimension.tooSmall.slices, 0);
  const left = tooSmall === 0 ? '' : ` ${formatCount(tooSmall, 'smaller slice')} not shown.`;
  const looks = isCompared ? ` p is Holm’s over ${tests} looks at the same examples.` : '';
  return `Beside each name: how many examples. Slices of at least ${formatCount(minimumRecords, 'record')}.${left}${looks} Many looks find differences by chance: a single slice is a hint.`;
}
