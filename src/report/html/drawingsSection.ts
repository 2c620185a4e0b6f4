import { formatNumber } from '../format.ts';
import { confusionTable } from './charts/confusion.ts';
import { precisionRecallDrawing, rocDrawing } from './charts/curves.ts';
import { reliabilityDrawing } from './charts/reliability.ts';
import { scoreBinsDrawing } from './charts/scoreBins.ts';
import { html, type Markup } from './markup.ts';
import { outcomesTable } from './outcomesTable.ts';
import type { Parties } from './parties.ts';
import type { Scored, Series, TaskCharts, TaskView } from './reportView.ts';

/** Who is right and wrong, and, where answers have probabilities, how it is over all thresholds. */
export function drawingsSection(
  charts: TaskCharts,
  { headline, others }: TaskView,
  parties: Parties,
): Markup {
  const estimates = [...headline, ...others];
  const { outcomes, curves, reliability, confusion, scoreBins } = charts;
  const named = <Data>(series: readonly Series<Data>[]) =>
    series.map((one): Series<Data> => ({ ...one, label: roleOf(one, parties) }));
  const bars = named(scoreBins);
  return html`<h3>Right and wrong</h3>
<div class="columns">${outcomesTable(outcomes, parties)}${named(confusion).map(confusionTable)}${
    bars.length > 0 && figure('Scores of single examples', scoreBinsDrawing(bars), keys(bars))
  }</div>
${
  curves.length > 0 &&
  html`<h3>Over all thresholds</h3><div class="drawings">
${figure('ROC', rocDrawing(curves), legend(curves, parties, estimates, 'rocAuc', 'area'))}
${figure('Precision and recall', precisionRecallDrawing(curves), legend(curves, parties, estimates, 'averagePrecision', 'average'))}
${reliability.map((series) => figure(`Reliability, ${roleOf(series, parties)}`, reliabilityDrawing(series), legend([series], parties, estimates, 'ece', 'calibration error')))}
</div>`
}`;
}

function roleOf({ role, label }: Series<unknown>, { first, second }: Parties): string {
  return role === 'first' ? first.role : role === 'second' ? (second?.role ?? label) : label;
}

export function figure(caption: string, drawing: Markup, below: Markup | null): Markup {
  return html`<figure><figcaption>${caption}</figcaption>${drawing}${below}</figure>`;
}

function keys(series: readonly Series<unknown>[]): Markup {
  return html`<ul class="legend">${series.map(({ role, label }) => html`<li><span class="key ${role}"></span>${label}</li>`)}</ul>`;
}

/** Who is who, and everybody's value on the metric that the drawing shows. */
function legend(
  series: readonly Series<unknown>[],
  parties: Parties,
  metrics: readonly { readonly id: string; readonly rows: readonly Scored[] }[],
  metric: string,
  name: string,
): Markup {
  const rows = metrics.find(({ id }) => id === metric)?.rows ?? [];
  return html`<ul class="legend">${series.map((one) => {
    const { role, label } = one;
    const estimate = rows.find((row) => row.role === role && row.label === label)?.estimate?.estimate ?? null;
    return html`<li><span class="key ${role}"></span>${roleOf(one, parties)}${estimate !== null && html`<span class="value">${name} ${formatNumber(estimate, { digits: 3 })}</span>`}</li>`;
  })}</ul>`;
}
