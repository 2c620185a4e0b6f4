import { formatNumber } from '../format.ts';
import { intervalText } from './charts/metricTable.ts';
import { html, type Markup } from './markup.ts';
import type { ReportView, Scored, TaskView } from './reportView.ts';
import { capital } from './verdictView.ts';

/** All tasks at a glance, a row each. */
export function overviewTable({ tasks, parties }: ReportView): Markup {
  return html`<div class="scrolls"><table class="plain overview"><caption class="unseen">Verdicts by task</caption>
<thead><tr><th scope="col">task</th><th scope="col">metric</th><th scope="col" class="number">${parties.first.role}</th><th scope="col" class="number">${parties.second?.role ?? ''}</th><th scope="col" class="number">difference</th><th scope="col" class="number wide">95 % interval</th></tr></thead>
<tbody>${tasks.map(row)}</tbody></table></div>`;
}

function row({ id, title, verdict, headline: [primary], differences }: TaskView): Markup {
  const value = (role: Scored['role']) =>
    formatNumber(primary.rows.find((scored) => scored.role === role)?.estimate?.estimate ?? null, {
      digits: 3,
    });
  const difference = differences.find((each) => each.difference.verdict !== undefined)?.difference;
  return html`<tr><th scope="row"><span class="tone ${verdict.tone}" aria-hidden="true"></span><a href="#task-${id}">${capital(title)}</a></th><td>${primary.title}</td><td class="number">${value('first')}</td><td class="number">${value('second')}</td><td class="number">${formatNumber(difference?.difference ?? null, { digits: 3, signed: true })}</td><td class="number wide">${intervalText(difference?.low ?? null, difference?.high ?? null, true)}</td></tr>`;
}
