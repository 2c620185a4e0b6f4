import type { ComparedRun, Leaderboard, RankedRun, TaskRanking } from '../core/comparison.ts';
import { formatCount } from '../core/formatCount.ts';
import { metricTitle } from '../metrics/metricTitle.ts';
import { costCells, costHeadings } from './costText.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';
import { formatDifference, formatEstimate, formatNumber, formatPValue } from './format.ts';
import { plainText } from './plainText.ts';
import { shortName } from './shortName.ts';
import { textTable } from './textTable.ts';
import { wrapText } from './wrapText.ts';

/** Several runs, best first, as a person reads them on a terminal of `width` columns. */
export function leaderboardReport(board: Leaderboard, width: number): string {
  return Object.entries(board.tasks)
    .map(([task, ranking]) => {
      const { headings, rows } = tableOf(board, ranking);
      const cost = costTableOf(ranking);
      return [
        wrapText(headline(task, board, ranking), width),
        textTable(
          headings,
          rows.map(([label, ...cells]) => ({ label, cells })),
          width,
        ),
        ...notes(board, ranking).map((note) => wrapText(note, width)),
        ...(cost ? [textTable(costHeadings, cost, width)] : []),
      ].join('\n\n');
    })
    .join('\n\n\n');
}

/** The same as Markdown. */
export function leaderboardMarkdown(board: Leaderboard): string {
  const sections = Object.entries(board.tasks).map(([task, ranking]) => {
    const { headings, rows } = tableOf(board, ranking);
    const cost = costTableOf(ranking);
    return [
      `# ${escapeMarkdown(headline(task, board, ranking))}`,
      markdownTable(['', ...headings], rows),
      ...notes(board, ranking).map(escapeMarkdown),
      ...(cost
        ? [
            markdownTable(
              ['', ...costHeadings],
              cost.map(({ label, cells }) => [label, ...cells]),
            ),
          ]
        : []),
    ].join('\n\n');
  });
  return `${sections.join('\n\n')}\n`;
}

function markdownTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  return [
    `| ${headings.join(' | ')} |`,
    `|${' --- |'.repeat(headings.length)}`,
    ...rows.map((cells) => `| ${cells.map(escapeMarkdown).join(' | ')} |`),
  ].join('\n');
}

function headline(task: string, { dataset }: Leaderboard, { n, records }: TaskRanking): string {
  return `${task} · ${plainText(dataset)} · ${formatCount(records, 'record')}, ${formatCount(n, 'example')} in all runs`;
}

function tableOf({ baseline }: Leaderboard, ranking: TaskRanking) {
  const title = metricTitle(ranking.primaryMetric);
  const to = baseline ? 'baseline' : 'best';
  const names = namesOf(ranking.runs);
  const tests = ranking.runs.filter(({ difference }) => (difference?.pValue ?? null) !== null).length;
  const isAdjusted = tests > 1;
  return {
    headings: [title, `difference to ${to}`, isAdjusted ? `p (Holm, ${tests})` : 'p', 'verdict', 'group'],
    rows: ranking.runs.map((run, index) => [
      `${run.rank ?? '–'}  ${names[index]}`,
      formatEstimate(run.estimate),
      run.difference ? formatDifference(run.difference) : to,
      run.difference ? formatPValue(run.difference.adjustedPValue ?? run.difference.pValue) : '',
      run.difference?.verdict ?? '',
      run.letters,
    ]),
  };
}

function costTableOf({ runs }: TaskRanking) {
  const names = namesOf(runs);
  const rows = runs.map(({ cost }, index) => ({ label: names[index], cells: costCells(cost) }));
  return rows.some(({ cells }) => cells.some((cell) => cell !== '–')) ? rows : undefined;
}

/** The students; where several runs are of the same one, with what tells the runs apart. */
function namesOf(runs: readonly RankedRun[]): string[] {
  const short = runs.map(({ student }) => shortName(student));
  return short.map((name, index) =>
    short.filter((other) => other === name).length > 1 ? `${name} (${digestOf(runs[index])})` : name,
  );
}

function digestOf({ runId }: ComparedRun): string {
  return plainText(runId.split('-').at(-1) ?? runId);
}

function notes({ baseline }: Leaderboard, ranking: TaskRanking): string[] {
  const left = ranking.runs.filter(({ leftOut }) => leftOut > 0);
  const names = namesOf(ranking.runs);
  return [
    `Verdict: from the interval of the paired difference and the margin ${formatNumber(ranking.margin)}. Runs that share a letter are not told apart by these examples (all ${ranking.pairs} pairs tested, Holm, level .05); that does not make them equal.`,
    ...(baseline
      ? []
      : [
          'The best run was chosen on these very examples: by chance alone, differences to it are somewhat too large.',
        ]),
    ...left.map(
      ({ leftOut, runId }) =>
        `left out: ${formatCount(leftOut, 'example')} that ${names[ranking.runs.findIndex((run) => run.runId === runId)]} has and not every run`,
    ),
  ];
}
