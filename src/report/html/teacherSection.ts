import { formatCount } from '../../core/formatCount.ts';
import type { Fidelity, InheritedErrors } from '../../core/teacherReadings.ts';
import { metricTitle } from '../../metrics/metricTitle.ts';
import { formatNumber } from '../format.ts';
import { intervalText } from './charts/metricTable.ts';
import { html, type Markup } from './markup.ts';
import type { Parties } from './parties.ts';

/** Whether the first answers as the second does, right or wrong, and whether it makes the second's errors. */
export function teacherSection(
  { fidelity, errors }: { readonly fidelity?: Fidelity; readonly errors?: InheritedErrors },
  { first, second }: Parties,
): Markup | null {
  // Rows of earlier versions do not say what is right by itself.
  const known = errors && errors.n > 0 ? errors : undefined;
  if (!second || (!fidelity && !known)) return null;
  return html`<h3>Beside the ${second.role}, right or wrong</h3>
<div class="columns">
${fidelity && fidelityTable(fidelity)}
${known && errorsTable(known, first.role, second.role)}
</div>
<p class="note">Agreement is no merit of its own: who agrees may agree with errors. By chance, the share of the ${first.role}’s errors that the ${second.role} makes, too, would be the ${second.role}’s error rate.</p>`;
}

function fidelityTable({ n, metrics }: Fidelity): Markup {
  return html`<table class="plain"><caption>Same answers<span class="aside">${formatCount(n, 'example')}</span></caption>
<thead><tr><th scope="col"></th><th scope="col" class="number">value</th><th scope="col" class="number">95 % interval</th></tr></thead>
<tbody>${Object.entries(metrics).map(
    ([id, { estimate, low, high, reason }]) =>
      html`<tr><th scope="row">${metricTitle(id)}</th><td class="number">${formatNumber(estimate, { digits: 3 })}</td><td class="number">${estimate === null ? (reason ?? '') : intervalText(low, high)}</td></tr>`,
  )}</tbody></table>`;
}

function errorsTable(errors: InheritedErrors, first: string, second: string): Markup {
  const { unit, n, bothWrong, onlyStudentWrong, onlyTeacherWrong, bothRight, sameWrongAnswer, rates } =
    errors;
  const row = (title: string, wrong: number, right: number, isWrong: boolean) =>
    html`<tr><th scope="row">${title}</th><td class="cell ${isWrong && wrong > 0 ? 'wrong share2' : ''}"><b>${wrong}</b></td><td class="cell"><b>${right}</b></td></tr>`;
  return html`<div><table class="confusion"><caption>Errors of both<span class="aside">${formatCount(n, unit)}</span></caption>
<thead><tr><td></td><th scope="col">${second} wrong</th><th scope="col">${second} right</th></tr></thead>
<tbody>${row(`${first} wrong`, bothWrong, onlyStudentWrong, true)}${row(`${first} right`, onlyTeacherWrong, bothRight, false)}</tbody></table>
<ul class="legend">${sameWrongAnswer !== null && bothWrong > 0 && html`<li>${sameWrongAnswer} of the ${bothWrong} shared errors are the same answer</li>`}${Object.entries(
    rates,
  ).map(
    ([id, { estimate, low, high }]) =>
      estimate !== null &&
      html`<li>${rateTitles[id]?.(first, second) ?? id}<span class="value">${id === 'riskRatio' ? estimate.toPrecision(2) : formatNumber(estimate, { digits: 3 })}${low !== null && high !== null && html` <span class="aside">${id === 'riskRatio' ? `${low.toPrecision(2)} to ${high.toPrecision(2)}` : intervalText(low, high)}</span>`}</span></li>`,
  )}</ul></div>`;
}

const rateTitles: Readonly<Record<string, (first: string, second: string) => string>> = {
  errorRateWhereTeacherWrong: (first, second) => `${first}’s error rate where the ${second} is wrong`,
  errorRateWhereTeacherRight: (_, second) => `… and where the ${second} is right`,
  riskRatio: () => 'ratio of the two',
  teacherErrorRate: (_, second) => `${second}’s error rate`,
  inheritedShare: (first, second) => `share of the ${first}’s errors that are the ${second}’s, too`,
};
