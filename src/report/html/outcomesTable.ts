import { html, type Markup } from './markup.ts';
import { outcomeTitles } from './outcomeTitles.ts';
import type { Outcome, Parties } from './parties.ts';
import type { TaskCharts } from './reportView.ts';

const order: readonly Outcome[] = [
  'bothRight',
  'firstWrong',
  'secondWrong',
  'bothWrong',
  'right',
  'wrong',
  'errored',
];

/** How many examples are right and wrong by whom. */
export function outcomesTable(outcomes: TaskCharts['outcomes'], parties: Parties): Markup {
  const titles = outcomeTitles(parties);
  const present = order.filter((outcome) => (outcomes[outcome] ?? 0) > 0);
  const total = present.reduce((sum, outcome) => sum + (outcomes[outcome] ?? 0), 0);
  return html`<table class="plain"><caption>Examples by who is right</caption>
<thead><tr><th scope="col"></th><th scope="col" class="number">examples</th><th scope="col" class="number">share</th></tr></thead>
<tbody>${present.map((outcome) => {
    const count = outcomes[outcome] ?? 0;
    return html`<tr><th scope="row">${titles[outcome]}</th><td class="number">${count}</td><td class="number">${((100 * count) / total).toFixed(1)} %</td></tr>`;
  })}</tbody></table>`;
}
