import { formatCount } from '../core/formatCount.ts';
import type { Slices } from '../core/slices.ts';
import type { Fidelity, InheritedErrors } from '../core/teacherReadings.ts';
import { metricTitle } from '../metrics/metricTitle.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';
import { formatDifference, formatEstimate, formatPValue } from './format.ts';
import { formatRatio } from './teacherReadings.ts';

/** @param other e.g. `the teacher` */
export function fidelityBlocks({ n, records, metrics }: Fidelity, other: string): string[] {
  const lines = Object.entries(metrics).map(
    ([id, estimate]) =>
      `| ${escapeMarkdown(metricTitle(id))} | ${formatEstimate(estimate)} | ${estimate.n} | ${escapeMarkdown(estimate.reason ?? '')} |`,
  );
  return [
    `## Fidelity to ${other}`,
    `How far the answers are those of ${other}, right or wrong: ${formatCount(n, 'example')} of ${formatCount(records, 'record')} that both answered.`,
    ['| | estimate | n | |', '| --- | --- | --- | --- |', ...lines].join('\n'),
  ];
}

const rateTitles: Readonly<Record<string, string>> = {
  errorRateWhereTeacherWrong: 'error rate where the other is wrong',
  errorRateWhereTeacherRight: 'error rate where the other is right',
  riskRatio: 'ratio of the two',
  teacherErrorRate: 'error rate of the other: the share to expect by chance',
  inheritedShare: 'share of the errors that the other makes, too',
};

export function inheritedErrorBlocks(errors: InheritedErrors, other: string): string[] {
  const { unit, n, bothWrong, onlyStudentWrong, onlyTeacherWrong, bothRight, sameWrongAnswer } = errors;
  const lines = Object.entries(errors.rates).map(([id, rate]) => {
    const value = id === 'riskRatio' ? formatRatio(rate) : formatEstimate(rate);
    return `| ${rateTitles[id] ?? escapeMarkdown(id)} | ${value} | ${rate.n} | ${escapeMarkdown(rate.reason ?? '')} |`;
  });
  const same =
    sameWrongAnswer === null
      ? ''
      : ` Where both are wrong, ${sameWrongAnswer} of ${bothWrong} have the same answer.`;
  return [
    `## Errors shared with ${other}`,
    `Counted by ${escapeMarkdown(unit)}: ${n} in examples that both answered.${same}`,
    [
      `| | ${other} wrong | ${other} right |`,
      '| --- | --- | --- |',
      `| wrong | ${bothWrong} | ${onlyStudentWrong} |`,
      `| right | ${onlyTeacherWrong} | ${bothRight} |`,
    ].join('\n'),
    ['| | estimate | n | |', '| --- | --- | --- | --- |', ...lines].join('\n'),
  ];
}

/** @param other heading of the column that the student stands beside, e.g. `teacher` */
export function sliceBlocks(slices: Slices, other: string): string[] {
  if (slices.dimensions.length === 0) return [];
  const hasOther = slices.dimensions.some((dimension) => dimension.slices.some(({ teacher }) => teacher));
  const headings = [
    '',
    'records',
    'examples',
    'student',
    ...(hasOther ? [other, 'difference', 'compared', 'p (Holm)'] : []),
  ];
  const tables = slices.dimensions.flatMap((dimension) => {
    const lines = dimension.slices.map((slice) => {
      const title = slice.folded === undefined ? slice.title : `${slice.title} (${slice.folded} small ones)`;
      const compared = hasOther
        ? [
            formatEstimate(slice.teacher),
            formatDifference(slice.difference),
            slice.difference?.n ?? '–',
            formatPValue(slice.difference?.adjustedPValue ?? null),
          ]
        : [];
      const cells = [slice.records, slice.n, formatEstimate(slice.student), ...compared];
      return `| ${escapeMarkdown(title)} | ${cells.join(' | ')} |`;
    });
    const { tooSmall, unknown } = dimension;
    const left = [
      ...(tooSmall.slices > 0
        ? [
            `too small to show: ${formatCount(tooSmall.slices, 'slice')}, ${formatCount(tooSmall.records, 'record')}`,
          ]
        : []),
      ...(unknown > 0 ? [`not known of ${formatCount(unknown, 'example')}`] : []),
    ];
    return [
      `**By ${dimension.title}**${left.length > 0 ? ` (${left.join('; ')})` : ''}`,
      [`| ${headings.join(' | ')} |`, `|${' --- |'.repeat(headings.length)}`, ...lines].join('\n'),
    ];
  });
  const looks = hasOther
    ? ` ${slices.tests} differences are looked at: the p-values are adjusted for all of them (Holm), the intervals are not.`
    : ' With so many looks at the same examples, the worst slice is worse by chance alone.';
  return [
    `## Slices: ${metricTitle(slices.metric)}`,
    `Slices of at least ${formatCount(slices.minimumRecords, 'record')}; smaller ones are put together.${looks}`,
    ...tables,
  ];
}
