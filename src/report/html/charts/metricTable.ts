import { formatNumber } from '../../format.ts';
import { html, type Markup } from '../markup.ts';
import type { MetricView, Scored } from '../reportView.ts';
import { metricScale } from './scale.ts';
import { whisker, whiskerAxis } from './whisker.ts';

/** One metric: everybody's value with its interval on one axis, and in numbers beside it. */
export function metricTable({ title, higherIsBetter, rows }: MetricView, note = ''): Markup {
  const values = rows.flatMap(({ estimate }) => [estimate?.estimate, estimate?.low, estimate?.high]);
  const scale = metricScale(values.filter((value) => typeof value === 'number'));
  return html`<table class="whiskers">
<caption>${title}<span class="aside">${higherIsBetter ? 'higher is better' : 'lower is better'}${note}</span></caption>
<thead><tr><th scope="col"><span class="unseen">who</span></th><td class="plot">${whiskerAxis(scale)}</td><th scope="col" class="number">value</th><th scope="col" class="number wide">95 % interval</th></tr></thead>
<tbody>${rows.map((row) => rowOf(row, scale))}</tbody>
</table>`;
}

function rowOf({ role, label, estimate }: Scored, scale: ReturnType<typeof metricScale>): Markup {
  const { estimate: value = null, low = null, high = null, reason } = estimate ?? {};
  return html`<tr class="${role}"><th scope="row">${label}</th><td class="plot">${whisker([{ role, value, low, high }], scale)}</td><td class="number value">${formatNumber(value, { digits: 3 })}</td><td class="number wide">${
    value === null ? (reason ?? '') : intervalText(low, high)
  }</td></tr>`;
}

export function intervalText(low: number | null, high: number | null, signed = false): string {
  if (low === null || high === null || low === high) return '';
  return `${formatNumber(low, { signed })} to ${formatNumber(high, { signed })}`;
}
