import type { CostReport } from '../../core/cost.ts';
import { formatCount } from '../../core/formatCount.ts';
import { costCells, costHeadings, costRemarks } from '../costText.ts';
import { differenceTable } from './charts/differenceTable.ts';
import { latencyDrawing } from './charts/latency.ts';
import { metricTable } from './charts/metricTable.ts';
import { drawingsSection, figure } from './drawingsSection.ts';
import { html, type Markup } from './markup.ts';
import type { Parties } from './parties.ts';
import type { PartView, ReportView, TaskView } from './reportView.ts';
import { slicesSection } from './slicesSection.ts';
import { teacherSection } from './teacherSection.ts';
import { capital } from './verdictView.ts';

/** All of one task: scores, differences, errors, curves, parts, cost. */
export function taskSection(task: TaskView, view: ReportView): Markup {
  const { id, title, size, verdict, remarks, headline, others, differences, parts, charts } = task;
  const [primary, ...further] = headline;
  const { parties } = view;
  const isOnly = view.tasks.length === 1;
  return html`<section class="task" id="task-${id}" aria-labelledby="title-${id}">
<h2 id="title-${id}">${capital(title)}<span class="aside">${size}</span></h2>
${!isOnly && html`<p class="sentence"><span class="tone ${verdict.tone}" aria-hidden="true"></span><strong>${verdict.headline}</strong> ${verdict.reasons.join(' ')}</p>`}
${remarks.length > 0 && html`<ul class="remarks">${remarks.map((remark) => html`<li>${remark}</li>`)}</ul>`}
<h3>Scores</h3>
<div class="stack">${metricTable(primary, ' · decides the verdict')}${further.map((metric) => metricTable(metric))}</div>
<p class="note">Whiskers are 95 % intervals, made by resampling whole records.${
    primary.rows.some(({ role }) => role === 'control') &&
    ' Rings are shortcuts that read nothing, or next to nothing: a score means little without theirs.'
  }</p>
${
  differences.length > 0 &&
  html`<h3>Differences on the same examples</h3>${differenceTable(`${parties.first.role} minus …`, differences)}<p class="note">Shaded: as good as, by the margin, or better. A verdict comes from the interval and the margin, never from p.</p>`
}
${charts && drawingsSection(charts, task, parties)}
${teacherSection({ fidelity: task.fidelity, errors: task.inheritedErrors }, parties)}
${parts.map(partBlock)}
${task.slices && slicesSection(task.slices, parties)}
${costBlock(task, parties)}
${others.length > 0 && folded(`All other metrics (${others.length})`, others)}
</section>`;
}

function partBlock({ title, n, note, metrics: [primary, ...further] }: PartView): Markup {
  return html`<h3>${capital(title)}<span class="aside"> ${formatCount(n, 'example')}${note && `, ${note}`}</span></h3>${metricTable(primary)}${further.length > 0 && folded(`Further metrics (${further.length})`, further)}`;
}

function folded(title: string, metrics: TaskView['others']): Markup {
  return html`<details><summary>${title}</summary><div class="stack">${metrics.map((metric) => metricTable(metric))}</div></details>`;
}

function costBlock({ costs, cost, charts }: TaskView, parties: Parties): Markup | null {
  const times = charts?.durationsMs ?? [];
  if (costs.length === 0 && times.length === 0) return null;
  return html`<h3>Cost and speed</h3>${cost && costTable(cost, parties)}${[...costs, ...(cost ? costRemarks(cost) : [])].map((line) => html`<p class="note">${capital(line)}</p>`)}${
    times.length > 1 &&
    html`<div class="wide-drawings spaced">${figure('Answer times', latencyDrawing(times), null)}</div>`
  }`;
}

function costTable({ student, teacher }: CostReport, { first, second }: Parties): Markup {
  const row = (role: string, cells: readonly string[]) =>
    html`<tr><th scope="row">${role}</th>${cells.map((cell) => html`<td class="number">${cell}</td>`)}</tr>`;
  return html`<div class="scrolls"><table class="plain"><caption class="unseen">What an example costs</caption>
<thead><tr><th scope="col"></th>${costHeadings.map((heading) => html`<th scope="col" class="number">${heading}</th>`)}</tr></thead>
<tbody>${row(first.role, costCells(student))}${teacher && row(second?.role ?? 'teacher', costCells(teacher))}</tbody></table></div>`;
}
