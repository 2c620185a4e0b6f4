import type { Difference } from '../core/estimate.ts';
import { formatCount } from '../core/formatCount.ts';
import type { Results, TaskReport, UsageReport } from '../core/run.ts';
import { abstentionMetrics } from '../metrics/abstentionMetrics.ts';
import { metricTitle } from '../metrics/metricTitle.ts';
import { costMarkdown } from './costText.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';
import { formatDifference, formatDuration, formatEstimate, formatNumber, formatPValue } from './format.ts';
import { fidelityBlocks, inheritedErrorBlocks, sliceBlocks } from './markdownReadings.ts';
import { plainText } from './plainText.ts';
import { remarksOf } from './remarks.ts';
import { type ResultRow, resultRows } from './resultRows.ts';
import { shortName } from './shortName.ts';
import { verdictSentence } from './verdictSentence.ts';

/** The results of a run as Markdown: the content of `report.md`. */
export function markdownReport(results: Results): string {
  const sections = Object.entries(results.tasks).map(([task, report]) => taskSection(task, results, report));
  return `${[...sections, provenance(results)].join('\n\n')}\n`;
}

function taskSection(task: string, results: Results, report: TaskReport): string {
  const { dataset } = results;
  const blocks = [
    `# ${task}: ${escapeMarkdown(results.student.id)} on ${escapeMarkdown(dataset.name)}`,
    `**Verdict:** ${escapeMarkdown(verdictSentence(report, metricTitle(report.primaryMetric)))}`,
    `${dataset.split ?? 'all records'}: ${formatCount(report.records, 'record')}, ${formatCount(report.n, 'example')}; seed ${results.seed}.`,
    remarksOf(results, report)
      .map((remark) => `- ${escapeMarkdown(remark)}`)
      .join('\n'),
    '## Scores',
    scoreTable(resultRows(results, report)),
    'In brackets: 95 % interval, by resampling whole records. – : the metric has no value there.',
    ...comparisonBlocks(report),
    ...(report.fidelity ? fidelityBlocks(report.fidelity, 'the teacher') : []),
    ...(report.inheritedErrors ? inheritedErrorBlocks(report.inheritedErrors, 'the teacher') : []),
    ...Object.values(report.subsets).flatMap((subset) => [
      `## ${escapeMarkdown(subset.title)} (${formatCount(subset.n, 'example')})`,
      subset.controlsFittedAlone ? '' : 'The controls are those fitted on all examples.',
      scoreTable([
        { role: 'student', label: shortName(results.student.id), metrics: subset.metrics },
        ...(subset.teacher
          ? [
              {
                role: 'teacher' as const,
                label: shortName(results.teacher?.id ?? ''),
                metrics: subset.teacher,
              },
            ]
          : []),
        ...Object.entries(subset.controls).map(([id, metrics]) => ({
          role: 'control' as const,
          label: report.controls[id]?.title ?? id,
          metrics,
        })),
      ]),
    ]),
    ...(report.slices ? sliceBlocks(report.slices, 'teacher') : []),
    ...repeatBlocks(report),
    '## Cost and speed',
    ...(report.cost ? costMarkdown(report.cost) : []),
    ...costLines(report),
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

/** Most students call every pair: what tells of the others is not shown then. */
const ofAbstention = new Set(abstentionMetrics.map(({ id }) => id));

/** Student, teacher and controls with their metrics, a line each. */
export function scoreTable(rows: readonly ResultRow[]): string {
  const ids = [...new Set(rows.flatMap(({ metrics }) => Object.keys(metrics)))].filter(
    (id) => !ofAbstention.has(id) || rows.some(({ metrics }) => (metrics[id]?.estimate ?? null) !== null),
  );
  const header = `| | ${ids.map(metricTitle).join(' | ')} |`;
  const rule = `| --- |${' --- |'.repeat(ids.length)}`;
  const lines = rows.map(({ role, label, metrics }) => {
    const cells = ids.map((id) => formatEstimate(metrics[id]));
    return `| ${role} ${escapeMarkdown(label)} | ${cells.join(' | ')} |`;
  });
  return [header, rule, ...lines].join('\n');
}

function comparisonBlocks(report: TaskReport): string[] {
  const rows: [string, Difference][] = Object.entries(report.comparison ?? {})
    .filter(([id, { difference }]) => !ofAbstention.has(id) || difference !== null)
    .map(([id, difference]) => [`${metricTitle(id)}, student − teacher`, difference]);
  const { strongestControl } = report;
  if (strongestControl) {
    const title = report.controls[strongestControl.id]?.title ?? strongestControl.id;
    rows.push([
      `${metricTitle(report.primaryMetric)}, student − ${title} (strongest control)`,
      strongestControl.difference,
    ]);
  }
  if (rows.length === 0) return [];
  const lines = rows.map(
    ([label, difference]) =>
      `| ${escapeMarkdown(label)} | ${formatDifference(difference)} | ${formatPValue(difference.pValue)} | ${formatPValue(difference.adjustedPValue ?? null)} | ${difference.n} | ${formatNumber(difference.minimumDetectableEffect ?? null)} | ${difference.verdict ?? ''} |`,
  );
  return [
    '## Differences, paired by example',
    [
      '| | difference | p | p over all tasks | n | detectable | verdict |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      ...lines,
    ].join('\n'),
    'Detectable: the smallest true difference that a comparison of this size finds with power .8 at level .05. p over all tasks: after Holm’s adjustment, for the primary metrics. The verdict comes from the interval and the margin, never from p.',
  ];
}

function repeatBlocks({ repeats }: TaskReport): string[] {
  if (!repeats) return [];
  const lines = Object.entries(repeats.metrics).map(
    ([id, { values, mean, standardDeviation }]) =>
      `| ${metricTitle(id)} | ${formatNumber(mean)} | ${standardDeviation === null ? '–' : standardDeviation.toFixed(4)} | ${values.map((value) => formatNumber(value)).join(', ')} |`,
  );
  return [
    `## ${repeats.count} repeats`,
    ['| | mean | standard deviation | each |', '| --- | --- | --- | --- |', ...lines].join('\n'),
    `Decisions that are not the same in every repeat: ${repeats.flipRate === null ? '–' : `${(100 * repeats.flipRate).toFixed(1)} %`}. The scores above are those of the first repeat.`,
  ];
}

/** What answers took, in sentences. */
export function costLines({ usage, teacherUsage, latency }: TaskReport): string[] {
  const time =
    latency.p50Ms === null
      ? 'no times recorded'
      : `p50 ${formatDuration(latency.p50Ms)}, p95 ${formatDuration(latency.p95Ms ?? 0)} an example`;
  return [
    `${time}; ${describeUsage(usage)}.`,
    ...(teacherUsage && hasUsage(teacherUsage) ? [`Teacher: ${describeUsage(teacherUsage)}.`] : []),
  ];
}

/** A recorded teacher took nothing: not worth a line. */
function hasUsage({ promptTokens, cached, unanswered }: UsageReport): boolean {
  return promptTokens > 0 || cached > 0 || unanswered.requests > 0;
}

function describeUsage(usage: UsageReport): string {
  const { promptTokens, completionTokens, costUsd, costReason, cached, estimated, unanswered } = usage;
  const counted = estimated > 0 ? ` (estimated for ${formatCount(estimated, 'answer')})` : '';
  const dollars = (amount: number | null) => (amount === null ? 'an unknown cost' : `$${amount.toFixed(4)}`);
  const lost =
    unanswered.requests > 0
      ? `; besides, ${formatCount(unanswered.requests, 'request')} without an answer may have been billed: at most ${dollars(unanswered.maximumCostUsd)}`
      : '';
  const cost = costReason === undefined ? dollars(costUsd) : `${dollars(costUsd)}: ${costReason}`;
  return `${promptTokens + completionTokens} tokens${counted}, ${cost}; ${formatCount(cached, 'answer')} from the cache${lost}`;
}

function describeLexicon({ graph, digest }: NonNullable<Results['lexicon']>): string {
  const source = graph === 'none' ? 'built-in, no graph' : graph;
  return `spellings of skills: ${source}, sha256 ${digest.slice(0, 16)}…`;
}

function provenance(results: Results): string {
  const lines = provenanceLines(results).map((line) => `- ${escapeMarkdown(line)}`);
  return ['## Provenance', lines.join('\n')].join('\n\n');
}

/** What the numbers depend on, a line each. */
export function provenanceLines(results: Results): string[] {
  const { dataset, environment } = results;
  const lines = [
    `run: ${results.runId}`,
    `dataset: ${dataset.name}, sha256 ${dataset.digest.slice(0, 16)}…`,
    ...(results.lexicon ? [describeLexicon(results.lexicon)] : []),
    `student: ${results.student.id}, digest ${results.student.digest.slice(0, 16)}…`,
    ...(results.teacher
      ? [`teacher: ${results.teacher.id}${results.teacher.note ? ` (${results.teacher.note})` : ''}`]
      : []),
    ...Object.entries(results.tasks).flatMap(([task, report]) => {
      const [control] = Object.values(report.controls);
      return control ? [`controls of ${task}: fitted on ${control.fittedOn}`] : [];
    }),
    `made: ${results.createdAt}, commit ${results.gitCommit ?? 'unknown'}`,
    `with: distill ${environment.distill}, Node ${environment.node}, ${environment.platform}, ${environment.cores} cores`,
  ];
  return lines.map(plainText);
}
