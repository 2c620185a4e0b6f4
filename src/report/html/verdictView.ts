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
export function verdictOn(
  difference: Difference,
  { first, second }: Judged,
  metric: string,
  values: readonly [number | null, number | null] | null,
): VerdictView {
  const { difference: amount, low, high, margin = 0, n, note } = difference;
  if (amount === null) {
    return {
      tone: 'none',
      isAgainstSecond: false,
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
    isAgainstSecond: true,
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
    return {
      tone: 'none',
      isAgainstSecond: false,
      headline: 'There is nobody to compare the student with.',
      reasons: [],
    };
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
    isAgainstSecond: false,
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

/** Over several tasks: how many say what of the other party. Its tone is the most serious one. */
export function verdictOverTasks(verdicts: readonly VerdictView[], { first, second }: Judged): VerdictView {
  const [only] = verdicts;
  if (verdicts.length === 1) return only;
  const compared = verdicts.filter(({ isAgainstSecond }) => isAgainstSecond);
  const count = (tone: VerdictView['tone']) => compared.filter((verdict) => verdict.tone === tone).length;
  const [lead, ...rest] = [
    { tone: 'bad' as const, words: `worse than ${second}` },
    { tone: 'undecided' as const, words: `not shown to be as good as ${second}` },
    { tone: 'good' as const, words: `as good as ${second}, or better,` },
  ].filter(({ tone }) => count(tone) > 0);
  if (!lead) {
    return {
      tone: 'none',
      isAgainstSecond: false,
      headline: 'There is nothing to compare with.',
      reasons: [],
    };
  }
  const left = verdicts.length - compared.length;
  const said = [
    `${lead.words} on ${count(lead.tone)} of ${compared.length} tasks`,
    ...rest.map(({ tone }) => `${inShort[tone]} on ${count(tone)}`),
  ];
  return {
    tone: lead.tone,
    isAgainstSecond: true,
    headline: `${capital(first)} is ${said.join(', ')}.`,
    reasons:
      left === 0
        ? []
        : [`On ${left === 1 ? 'one more task' : `${left} more tasks`} there is nobody to compare with.`],
  };
}

const inShort = { bad: 'worse', undecided: 'undecided', good: 'as good or better' } as const;

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
