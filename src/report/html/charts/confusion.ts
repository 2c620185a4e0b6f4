import { formatCount } from '../../../core/formatCount.ts';
import type { ConfusionCounts } from '../../../metrics/confusionCounts.ts';
import { html, type Markup } from '../markup.ts';
import type { Series } from '../reportView.ts';

/** Labels against answers, in counts; the deeper a cell, the larger its share of the label's examples. */
export function confusionTable({ label, data }: Series<ConfusionCounts>): Markup {
  const { truePositives, falsePositives, falseNegatives, trueNegatives } = data;
  const row = (name: string, cells: readonly (readonly [number, boolean])[]) => {
    const total = cells.reduce((sum, [count]) => sum + count, 0);
    return html`<tr><th scope="row">${name}<span class="aside">${formatCount(total, 'example')}</span></th>${cells.map(
      ([count, isRight]) =>
        html`<td class="cell ${isRight ? 'right' : 'wrong'} share${total === 0 ? 0 : Math.round((4 * count) / total)}"><b>${count}</b><span class="aside">${total === 0 ? '–' : `${Math.round((100 * count) / total)} %`}</span></td>`,
    )}</tr>`;
  };
  return html`<table class="confusion"><caption>${label}</caption>
<thead><tr><td></td><th scope="col">says match</th><th scope="col">says no match</th></tr></thead>
<tbody>${row('is a match', [
    [truePositives, true],
    [falseNegatives, false],
  ])}${row('is no match', [
    [falsePositives, false],
    [trueNegatives, true],
  ])}</tbody></table>`;
}
