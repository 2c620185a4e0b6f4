import type { Difference } from '../../core/estimate.ts';
import type { TaskReport } from '../../core/run.ts';
import { formatNumber } from '../format.ts';
import { intervalText } from './charts/metricTable.ts';
import type { VerdictView } from './reportView.ts';

/** Who is judged against whom, as a sentence names them: `the student`, `the teacher`. */
export interface Judged {
  readonly first: string;
  readonly second: string;
}

/** The verdict of a paired difference in one plain sentence, and what it rests on. */
function verdictOn(
  difference: Difference,
  { first, second }: Judged,
  metric: string,
  values: readonly [number | null, number | null] | null,
): VerdictView {
  const { difference: amount, low, high, margin = 0, n, note } = difference;
  if (amount === null) {
    return {
      tone: 'none',
      headline: `${capital(first)} and ${second} have no scores in common: there is nothing to compare.`,
      reasons: [],
    };
  }
  const [tone, headline] = sentenceOf(difference, first, second);
  const size = formatNumber(amount, { digits: 3, signed: true });
  const said = values
    ? `${capital(metric)} is ${values.map((value) => formatNumber(value, { digits: 3 })).join(' against ')}: a difference of ${size}`
    : `The difference in ${metric} is ${size}`;
  const interval = low === null || high === null ? '' : ` (95 % interval ${intervalText(low, high, true)})`;
  return {
    tone,
    headline,
    reasons: [
      `${said}${interval}, paired on ${n} examples. Down to −${formatNumber(margin)} counts as good enough.`,
      ...(note ? [`${capital(note)}.`] : []),
      ...detectable(difference),
    ],
  };
}

function sentenceOf({ verdict }: Difference, first: string, second: string): [VerdictView['tone'], string] {
  switch (verdict) {
    case 'as good or better':
      return ['good', `${capital(first)} is as good as ${second}, or better.`];
    case 'worse':
      return ['bad', `${capital(first)} is worse than ${second}.`];
    default:
      return ['undecided', `These examples do not decide whether ${first} is as good as ${second}.`];
  }
}

function detectable({ verdict, minimumDetectableEffect: effect }: Difference): string[] {
  if (verdict !== 'undecided' || !effect) return [];
  return [`A comparison of this size finds a true difference of ${formatNumber(effect)} four times in five.`];
}

/** What the run says of its student on one task: against the teacher, and against the strongest shortcut. */
export function verdictOfTask(report: TaskReport, metric: string): VerdictView {
  const { primaryMetric, comparison, strongestControl } = report;
  const own = report.metrics[primaryMetric]?.estimate ?? null;
  const shortcut = againstShortcut(report, metric);
  const difference = comparison?.[primaryMetric];
  if (difference) {
    const teacher = report.teacher?.[primaryMetric];
    // Of other examples than the difference is about, the two values would not explain it.
    const isSame = report.metrics[primaryMetric]?.n === difference.n && teacher?.n === difference.n;
    const values = isSame ? ([own, teacher.estimate] as const) : null;
    const sides = { first: 'the student', second: 'the teacher' };
    const verdict = verdictOn(difference, sides, metric, values);
    return { ...verdict, reasons: [...verdict.reasons, ...shortcut] };
  }
  if (!strongestControl || strongestControl.difference.difference === null) {
    return { tone: 'none', headline: 'There is nobody to compare the student with.', reasons: [] };
  }
  const { low, high } = strongestControl.difference;
  const [tone, headline] =
    low !== null && low > 0
      ? (['good', 'The student beats every shortcut; there is no teacher to compare it with.'] as const)
      : high !== null && high < 0
        ? (['bad', 'A shortcut beats the student; there is no teacher to compare it with.'] as const)
        : ([
            'undecided',
            'The student is not shown to beat a shortcut; there is no teacher to compare it with.',
          ] as const);
  return {
    tone,
    headline,
    reasons: [`${capital(metric)} is ${formatNumber(own, { digits: 3 })}.`, ...shortcut],
  };
}

function againstShortcut({ strongestControl, controls }: TaskReport, metric: string): string[] {
  if (!strongestControl || strongestControl.difference.difference === null) return [];
  const { id, difference } = strongestControl;
  const { difference: amount, low, high } = difference;
  const name = controls[id]?.title ?? id;
  const judged =
    low !== null && low > 0
      ? 'The student is better than the strongest shortcut'
      : high !== null && high < 0
        ? 'The student is worse than the strongest shortcut'
        : 'The student is not shown to be better than the strongest shortcut';
  return [
    `${judged}, “${name}”: ${metric} ${formatNumber(amount, { digits: 3, signed: true })} (${intervalText(low, high, true)}).`,
  ];
}

const rank = { bad: 0, undecided: 1, good: 2, none: 3 } as const;

/** Over several tasks: how many say what, and the most serious tone. */
export function verdictOverTasks(verdicts: readonly VerdictView[], { first, second }: Judged): VerdictView {
  const [only] = verdicts;
  if (verdicts.length === 1) return only;
  const count = (tone: VerdictView['tone']) => verdicts.filter((verdict) => verdict.tone === tone).length;
  const parts = [
    { count: count('bad'), words: `worse than ${second}` },
    { count: count('good'), words: 'as good or better' },
    { count: count('undecided'), words: 'undecided' },
  ].filter((part) => part.count > 0);
  const [lead, ...rest] = parts;
  if (!lead) return { tone: 'none', headline: 'There is nothing to compare with.', reasons: [] };
  const said = [
    `${lead.words} on ${lead.count} of ${verdicts.length} tasks`,
    ...rest.map((part) => `${part.words} on ${part.count}`),
  ];
  const tone = [...verdicts].map((verdict) => verdict.tone).sort((a, b) => rank[a] - rank[b])[0];
  return { tone, headline: `${capital(first)} is ${said.join(', ')}.`, reasons: [] };
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
