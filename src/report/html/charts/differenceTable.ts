import { formatNumber, formatPValue } from '../../format.ts';
import { html, type Markup } from '../markup.ts';
import type { DifferenceView } from '../reportView.ts';
import { intervalText } from './metricTable.ts';
import { differenceScale } from './scale.ts';
import { whisker, whiskerAxis } from './whisker.ts';

/** Paired differences around zero; where there is a margin, the band that counts as good enough begins at it. */
export function differenceTable(caption: string, rows: readonly DifferenceView[]): Markup | null {
  if (rows.length === 0) return null;
  const scale = differenceScale(
    rows
      .flatMap(({ difference: { difference, low, high } }) => [difference, low, high])
      .filter((value) => value !== null),
  );
  return html`<table class="whiskers differences">
<caption>${caption}</caption>
<thead><tr><th scope="col"><span class="unseen">what</span></th><td class="plot">${whiskerAxis(scale, true)}</td><th scope="col" class="number">value</th><th scope="col" class="number wide">95 % interval</th><th scope="col" class="number wide">p</th></tr></thead>
<tbody>${rows.map(({ label, difference }) => {
    const { difference: value, low, high, pValue, margin } = difference;
    const band = margin === undefined ? undefined : ([-margin, scale.high] as const);
    return html`<tr class="first"><th scope="row">${label}</th><td class="plot">${whisker([{ role: 'first', value, low, high }], scale, band)}</td><td class="number value">${formatNumber(value, { digits: 3, signed: true })}</td><td class="number wide">${intervalText(low, high, true)}</td><td class="number wide">${formatPValue(pValue)}</td></tr>`;
  })}</tbody>
</table>`;
}
