import type { RunComparison, TaskComparison } from '../../core/comparison.ts';
import type { Estimates } from '../../core/estimate.ts';
import type { TaskId } from '../../core/example.ts';
import { formatCount } from '../../core/formatCount.ts';
import { metricTitle } from '../../metrics/metricTitle.ts';
import { plainText } from '../plainText.ts';
import type { EmbeddedExamples } from './examples/embeddedExamples.ts';
import type { Parties } from './parties.ts';
import { partyLabel } from './partyLabel.ts';
import type { ReportView, TaskCharts, TaskView } from './reportView.ts';
import { verdictOn } from './verdictView.ts';

export interface ComparisonViewInput {
  readonly comparison: RunComparison;
  readonly titles: Readonly<Partial<Record<TaskId, string>>>;
  readonly charts: Readonly<Partial<Record<TaskId, TaskCharts>>>;
  readonly examples: EmbeddedExamples;
}

/** Two runs as they are called on their page. */
export function comparedParties({ run, reference }: RunComparison): Parties {
  return {
    first: { role: 'first run', name: `${run.student} (${run.runId})` },
    second: { role: 'second run', name: `${reference.student} (${reference.runId})` },
  };
}

/** The page of two runs held against each other. */
export function comparisonView({ comparison, titles, charts, examples }: ComparisonViewInput): ReportView {
  const tasks = Object.entries(comparison.tasks).flatMap(([id, task]): TaskView[] =>
    task ? [taskView(id as TaskId, titles[id as TaskId] ?? id, task, comparison, charts)] : [],
  );
  return {
    title: `${comparison.run.student} against ${comparison.reference.student}`,
    facts: [comparison.dataset, 'two runs on the same examples'],
    parties: comparedParties(comparison),
    tasks,
    examples,
    provenance: [
      `first run: ${comparison.run.runId}`,
      `second run: ${comparison.reference.runId}`,
      `dataset: ${comparison.dataset}`,
    ].map(plainText),
  };
}

function taskView(
  id: TaskId,
  title: string,
  task: TaskComparison,
  { run, reference }: RunComparison,
  charts: ComparisonViewInput['charts'],
): TaskView {
  const { primaryMetric, metrics, reference: other, differences } = task;
  const ids = [primaryMetric, ...Object.keys(differences).filter((metric) => metric !== primaryMetric)];
  const primary = metricTitle(primaryMetric);
  const estimateOf = (estimates: Estimates) => estimates[primaryMetric]?.estimate ?? null;
  const sides = { first: 'the first run', second: 'the second run' };
  return {
    id,
    title,
    size: `${formatCount(task.n, 'example')} of ${formatCount(task.records, 'record')} in both`,
    verdict: verdictOn(differences[primaryMetric], sides, primary, [estimateOf(metrics), estimateOf(other)]),
    remarks: remarksOf(task),
    headline: ids.map((metric) => ({
      id: metric,
      title: metricTitle(metric),
      higherIsBetter: metrics[metric]?.higherIsBetter ?? true,
      rows: [
        { role: 'first', label: partyLabel('first run,', run.student), estimate: metrics[metric] },
        { role: 'second', label: partyLabel('second run,', reference.student), estimate: other[metric] },
      ],
    })),
    others: [],
    differences: ids.flatMap((metric) =>
      differences[metric]
        ? [{ label: `${metricTitle(metric)}, first − second`, difference: differences[metric] }]
        : [],
    ),
    parts: [],
    costs: [],
    charts: charts[id] ?? null,
    ...(task.fidelity && { fidelity: task.fidelity }),
    ...(task.inheritedErrors && { inheritedErrors: task.inheritedErrors }),
    ...(task.slices && { slices: task.slices }),
  };
}

function remarksOf({ onlyInRun, onlyInReference, notCompared }: TaskComparison): string[] {
  const leftOut = onlyInRun + onlyInReference;
  return [
    ...(leftOut > 0 ? [`left out: ${formatCount(leftOut, 'example')} in one run only`] : []),
    ...(notCompared
      ? [`not compared: ${notCompared.metrics.map(metricTitle).join(', ')}: ${plainText(notCompared.reason)}`]
      : []),
  ];
}
