import { createHash } from 'node:crypto';
import { examplesSection } from './examplesSection.ts';
import { type Content, html, Markup } from './markup.ts';
import { overviewTable } from './overviewTable.ts';
import type { ReportView } from './reportView.ts';
import { pageScript } from './script.ts';
import { charts } from './style/charts.ts';
import { examples } from './style/examples.ts';
import { page } from './style/page.ts';
import { tokens } from './style/tokens.ts';
import { taskSection } from './taskSection.ts';
import { trainingSection } from './trainingSection.ts';
import { capital, verdictOverTasks } from './verdictView.ts';

/**
 * The report as one HTML file that opens from disk: no request leaves it, and its content security policy allows its own
 * style and script only, by their hashes. Everything from outside is escaped.
 */
export function htmlReport(view: ReportView): string {
  const style = tokens + page + charts + examples;
  const script = pageScript();
  const policy = `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(script)}'; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="distill">
<title>${view.title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<div class="bar"><div class="frame"><nav aria-label="Sections"><ul>${navigation(view)}</ul></nav><button id="theme" type="button" class="button" hidden>Dark</button></div></div>
<main id="content" class="frame">
${verdictHeader(view)}
${view.tasks.map((task) => taskSection(task, view))}
${view.training && trainingSection(view.training)}
${examplesSection(view)}
</main>
<footer class="frame" id="provenance"><div><h2>What these numbers depend on</h2><ul class="provenance">${view.provenance.map((line) => html`<li>${line}</li>`)}</ul></div></footer>
<script>${new Markup(script)}</script>
</body>
</html>
`.text;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}

function navigation({ tasks }: ReportView): Content {
  const links = [
    ['content', 'Verdict'],
    ...tasks.map(({ id, title }) => [`task-${id}`, tasks.length === 1 ? 'Scores' : capital(title)]),
    ['examples', 'Examples'],
    ['provenance', 'Provenance'],
  ];
  return links.map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`);
}

/** The verdict before everything else, in one sentence. */
function verdictHeader(view: ReportView): Markup {
  const { tasks, parties, facts } = view;
  const sides = partiesInSentences(parties);
  const verdict = verdictOverTasks(
    tasks.map((task) => task.verdict),
    sides,
  );
  return html`<header class="verdict">
<ul class="facts">${facts.map((fact) => html`<li>${fact}</li>`)}</ul>
<h1><span class="tone ${verdict.tone}" aria-hidden="true"></span>${verdict.headline}</h1>
<div class="reasons">${verdict.reasons.map((reason) => html`<p>${reason}</p>`)}</div>
${tasks.length > 1 && overviewTable(view)}
<dl class="parties">${[parties.first, parties.second].map(
    (party, index) =>
      party &&
      html`<div><dt><span class="key ${index === 0 ? 'first' : 'second'}"></span>${party.role}</dt><dd>${party.name}</dd></div>`,
  )}</dl>
</header>`;
}

function partiesInSentences({ first, second }: ReportView['parties']) {
  return { first: `the ${first.role}`, second: `the ${second?.role ?? 'teacher'}` };
}
