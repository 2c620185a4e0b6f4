import { formatCount } from '../../core/formatCount.ts';
import { formatNumber } from '../format.ts';
import { confusionTable } from './charts/confusion.ts';
import { precisionRecallDrawing, rocDrawing } from './charts/curves.ts';
import { differenceTable } from './charts/differenceTable.ts';
import { metricTable } from './charts/metricTable.ts';
import { reliabilityDrawing } from './charts/reliability.ts';
import { html, type Markup } from './markup.ts';
import { outcomesTable } from './outcomesTable.ts';
import type { PartView, ReportView, Scored, Series, TaskCharts, TaskView } from './reportView.ts';
import { capital } from './verdictView.ts';

/** All of one task: scores, differences, errors, curves, parts, cost. */
export function taskSection(task: TaskView, view: ReportView): Markup {
  const { id, title, size, verdict, remarks, headline, others, differences, parts, costs, charts } = task;
  const [primary, ...further] = headline;
  const isOnly = view.tasks.length === 1;
  return html`<section class="task" id="task-${id}" aria-labelledby="title-${id}">
<h2 id="title-${id}">${capital(title)}<span class="aside">${size}</span></h2>
${!isOnly && html`<p class="sentence"><span class="tone ${verdict.tone}" aria-hidden="true"></span><strong>${verdict.headline}</strong> ${verdict.reasons.join(' ')}</p>`}
${remarks.length > 0 && html`<ul class="remarks">${remarks.map((remark) => html`<li>${remark}</li>`)}</ul>`}
<h3>Scores</h3>
<div class="stack">${metricTable(primary, ' · decides the verdict')}${further.map((metric) => metricTable(metric))}</div>

<p class="note">Whiskers are 95 % intervals, made by resampling whole records. Rings are shortcuts that read nothing, or next to nothing: a score means little without theirs.</p>
${
  differences.length > 0 &&
  html`<h3>Differences on the same examples</h3>${differenceTable('student minus …', differences)}<p class="note">Shaded: as good as, by the margin, or better. A verdict comes from the interval and the margin, never from p.</p>`
}
${charts && chartBlocks(charts, task, view)}
${parts.map((part) => partBlock(part))}
${costs.length > 0 && html`<h3>Cost and speed</h3>${costs.map((line) => html`<p>${capital(line)}</p>`)}`}
${others.length > 0 && allMetrics(others)}
</section>`;
}

function chartBlocks(charts: TaskCharts, { headline, others }: TaskView, { parties }: ReportView): Markup {
  const estimates = [...headline, ...others];
  const { curves, reliability, confusion } = charts;
  return html`<h3>Right and wrong</h3>
<div class="columns">${outcomesTable(charts.outcomes, parties)}${confusion.map(confusionTable)}</div>
${
  curves.length > 0 &&
  html`<h3>Over all thresholds</h3><div class="drawings">
${figure('ROC', rocDrawing(curves), legend(curves, parties, estimates, 'rocAuc', 'area'))}
${figure('Precision and recall', precisionRecallDrawing(curves), legend(curves, parties, estimates, 'averagePrecision', 'average'))}
${reliability.map((series) => figure(`Reliability, ${roleOf(series, parties)}`, reliabilityDrawing(series), legend([series], parties, estimates, 'ece', 'calibration error')))}
</div>`
}`;
}

function roleOf({ role, label }: Series<unknown>, { first, second }: ReportView['parties']): string {
  return role === 'first' ? first.role : role === 'second' ? (second?.role ?? label) : label;
}

function figure(caption: string, drawing: Markup, below: Markup): Markup {
  return html`<figure><figcaption>${caption}</figcaption>${drawing}${below}</figure>`;
}

function legend(
  series: readonly Series<unknown>[],
  parties: ReportView['parties'],
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

function partBlock({ title, n, note, metrics }: PartView): Markup {
  return html`<h3>${capital(title)}<span class="aside"> ${formatCount(n, 'example')}${note && `, ${note}`}</span></h3><div class="stack">${metrics.map((metric) => metricTable(metric))}</div>`;
}

function allMetrics(metrics: TaskView['others']): Markup {
  return html`<details><summary>All other metrics (${metrics.length})</summary><div class="stack">${metrics.map((metric) => metricTable(metric))}</div></details>`;
}
