import { type Content, embeddedJson, html, type Markup } from './markup.ts';
import { outcomeTitles } from './outcomeTitles.ts';
import type { PageData } from './pageData.ts';
import type { Outcome } from './parties.ts';
import type { ReportView } from './reportView.ts';

/** The examples one by one: filters and an empty list that the page's program fills from the JSON beside it. */
export function examplesSection({ parties, tasks, examples }: ReportView): Markup {
  const data: PageData = {
    parties,
    tasks: Object.fromEntries(tasks.map(({ id, title }) => [id, title])),
    outcomes: outcomeTitles(parties),
    texts: examples.texts,
    examples: examples.examples,
  };
  return html`<section class="task" id="examples" aria-labelledby="title-examples">
<h2 id="title-examples">Examples</h2>
${examples.notes.map((note) => html`<p class="note">${note}</p>`)}
<noscript><p class="note">The list of examples needs JavaScript; the rest of this page does not.</p></noscript>
<div id="explorer" hidden>
<form id="filters" class="filters" aria-label="Filters">
${filters(data)}
<label class="search">search <input id="search" name="words" type="search" autocomplete="off" spellcheck="false" placeholder="words in ids, answers, documents"></label>
<button type="reset" class="button">Reset</button>
</form>
<div class="above"><p id="found" role="status"></p><p class="keys"><kbd>/</kbd> search <kbd>Esc</kbd> clear it <kbd>↑</kbd> <kbd>↓</kbd> through the list</p></div>
<div class="panes">
<div id="entries" role="listbox" tabindex="0" aria-label="Examples"></div>
<article id="detail" aria-label="The chosen example"></article>
</div>
</div>
<script type="application/json" id="examples-data">${embeddedJson(data)}</script>
</section>`;
}

function filters({ tasks, outcomes, parties, examples }: PageData): Content {
  const present = (Object.keys(outcomes) as Outcome[]).filter(
    (outcome) => countOf('outcome', outcome, examples) > 0,
  );
  const mistakes = ['false match', 'false reject'].filter(
    (mistake) => countOf('mistake', mistake, examples) > 0,
  );
  const variants = [...new Set(examples.map(({ variant }) => variant))];
  const counted = (
    key: 'outcome' | 'mistake' | 'variant' | 'task',
    values: readonly string[],
    titles: Readonly<Record<string, string>> = {},
  ) =>
    values.map((value) => [value, `${titles[value] ?? value} (${countOf(key, value, examples)})`] as const);
  const second = parties.second?.role;
  return [
    Object.keys(tasks).length > 1 && select('task', 'task', counted('task', Object.keys(tasks), tasks)),
    select('outcome', 'who is right', counted('outcome', present, outcomes)),
    mistakes.length > 0 && select('mistake', `${parties.first.role}’s mistake`, counted('mistake', mistakes)),
    variants.length > 1 && select('variant', 'kind of résumé', counted('variant', variants)),
    select(
      'order',
      'order',
      [
        ['score', `${parties.first.role}’s score, lowest first`],
        ...(second ? [['behind', `furthest behind the ${second} first`] as const] : []),
        ['certain', 'most certain mistakes first'],
      ],
      'as in the data',
    ),
  ];
}

function countOf(
  key: 'outcome' | 'mistake' | 'variant' | 'task',
  value: string,
  examples: PageData['examples'],
): number {
  return examples.filter((example) => example[key] === value).length;
}

function select(
  name: string,
  title: string,
  options: readonly (readonly [string, string])[],
  all = 'all',
): Markup {
  return html`<label>${title} <select name="${name}"><option value="">${all}</option>${options.map(
    ([value, text]) => html`<option value="${value}">${text}</option>`,
  )}</select></label>`;
}
