import type { Difference, Estimate } from '../core/estimate.ts';
import { formatCount } from '../core/formatCount.ts';
import type { Fidelity, InheritedErrors } from '../core/teacherReadings.ts';
import { metricTitle } from '../metrics/metricTitle.ts';
import { formatDifference, formatEstimate, formatNumber, formatPValue } from './format.ts';
import { plainText } from './plainText.ts';

/** What one predictor's answers are beside another's, as far as it is known. */
export interface TeacherReadings {
  readonly primaryMetric: string;
  readonly differences?: Readonly<Record<string, Difference>>;
  readonly fidelity?: Fidelity;
  readonly inheritedErrors?: InheritedErrors;
}

/**
 * The three readings, a line each: against the right answers, against the other's answers, and where the errors of both
 * fall. None of them stands for the others.
 * @param other e.g. `the teacher`
 * @param tests how many tasks the p-values are adjusted for
 */
export function readingLines(readings: TeacherReadings, other: string, tests: number): string[] {
  const { primaryMetric, differences, fidelity, inheritedErrors } = readings;
  const difference = differences?.[primaryMetric];
  return [
    ...(difference && difference.difference !== null
      ? [`gold      ${againstGold(difference, metricTitle(primaryMetric), tests)}`]
      : []),
    ...(fidelity ? [`fidelity  ${fidelityText(fidelity, other)}`] : []),
    ...(inheritedErrors ? [`errors    ${errorsText(inheritedErrors, other)}`] : []),
  ];
}

function againstGold(difference: Difference, title: string, tests: number): string {
  const { pValue, adjustedPValue = null, minimumDetectableEffect, n } = difference;
  const isAdjusted = adjustedPValue !== null && tests > 1;
  // Where the two never differ, nothing tells how much they could: no effect size is named.
  const effect = minimumDetectableEffect ?? 0;
  return [
    `${title} ${formatDifference(difference)}`,
    `p ${formatPValue(pValue)}${isAdjusted ? ` (over ${tests} tasks ${formatPValue(adjustedPValue)})` : ''}`,
    ...(effect > 0 ? [`detectable ${formatNumber(effect)}`] : []),
    formatCount(n, 'example'),
  ].join(', ');
}

function fidelityText({ n, metrics, headline }: Fidelity, other: string): string {
  if (n === 0) return `nothing that ${other} answered, too`;
  const known = Object.entries(metrics).filter(([, { estimate }]) => estimate !== null);
  const shown = known.map(([id, estimate]) => `${metricTitle(id)} ${formatEstimate(estimate)}`);
  const missing = metrics[headline]?.estimate === null ? metrics[headline].reason : undefined;
  return [
    ...shown,
    ...(missing ? [`${metricTitle(headline)}: ${missing}`] : []),
    formatCount(n, 'example'),
  ].join(', ');
}

function errorsText(errors: InheritedErrors, other: string): string {
  const { bothWrong, onlyStudentWrong, onlyTeacherWrong, bothRight, sameWrongAnswer, rates } = errors;
  const unit = errors.unit === 'example' ? 'examples' : `times a ${plainText(errors.unit)}`;
  const [wrong, right] = [bothWrong + onlyTeacherWrong, onlyStudentWrong + bothRight];
  if (wrong === 0) {
    return `${other} is never wrong here (${right} ${unit}): no error that could be inherited`;
  }
  const studentWrong = bothWrong + onlyStudentWrong;
  const same =
    sameWrongAnswer === null || bothWrong === 0 ? '' : `, ${sameWrongAnswer} of these with the same answer`;
  return [
    `wrong on ${bothWrong} of the ${wrong} ${unit} that ${other} gets wrong`,
    `and on ${onlyStudentWrong} of the ${right} that it gets right:`,
    `risk ratio ${formatRatio(rates['riskRatio'])};`,
    `${bothWrong} of ${studentWrong} errors are shared (by chance ${formatShare(rates['teacherErrorRate'])})${same}`,
  ].join(' ');
}

/** `4.5 [1.6, 11]`; an open upper limit is ∞. */
export function formatRatio(ratio: Estimate | undefined): string {
  if (!ratio) return '–';
  const { estimate, low, high } = ratio;
  const figure = (value: number | null) =>
    value === null ? '∞' : value.toPrecision(2).replace(/^0(?=\.)/, '');
  if (low === null) return '–';
  return `${figure(estimate)} [${low === 0 ? '0' : figure(low)}, ${figure(high)}]`;
}

function formatShare(share: Estimate | undefined): string {
  return share?.estimate == null ? '–' : `${(100 * share.estimate).toFixed(0)} %`;
}
