import type { Estimates } from '../../core/estimate.ts';
import type { TaskId } from '../../core/example.ts';
import { formatCount } from '../../core/formatCount.ts';
import type { Results, TaskReport } from '../../core/run.ts';
import { metricTitle } from '../../metrics/metricTitle.ts';
import { costLines, provenanceLines } from '../markdown.ts';
import { remarksOf } from '../remarks.ts';
import { resultRows } from '../resultRows.ts';
import { shortName } from '../shortName.ts';
import type { TrainingCurve } from './charts/trainingCurve.ts';
import type { EmbeddedExamples } from './examples/embeddedExamples.ts';
import { partyLabel } from './partyLabel.ts';
import type {
  DifferenceView,
  MetricView,
  PartView,
  ReportView,
  Scored,
  TaskCharts,
  TaskView,
} from './reportView.ts';
import { verdictOfTask } from './verdictView.ts';

export interface ResultsViewInput {
  readonly results: Results;
  readonly titles: Readonly<Partial<Record<TaskId, string>>>;
  /** By task, the metrics that stand out. */
  readonly headlineMetrics: Readonly<Record<string, readonly string[]>>;
  readonly charts: Readonly<Partial<Record<TaskId, TaskCharts>>>;
  readonly examples: EmbeddedExamples;
  readonly training?: TrainingCurve;
}

/** The page of a run. */
export function resultsView(input: ResultsViewInput): ReportView {
  const { results, titles, examples, training } = input;
  const { student, teacher, dataset } = results;
  return {
    title: `${shortName(student.id)} on ${dataset.name}`,
    facts: [
      dataset.name,
      dataset.split === null ? 'all records' : `${dataset.split} split`,
      formatCount(dataset.records, 'record'),
      results.createdAt.slice(0, 10),
    ],
    parties: {
      first: { role: 'student', name: student.id },
      second: teacher && { role: 'teacher', name: teacher.id },
    },
    tasks: entriesOf(results.tasks).map(([id, report]) => taskView(id, titles[id] ?? id, report, input)),
    examples,
    ...(training && { training }),
    provenance: provenanceLines(results),
  };
}

function entriesOf(tasks: Results['tasks']): [TaskId, TaskReport][] {
  return Object.entries(tasks).flatMap(([id, report]) => (report ? [[id as TaskId, report]] : []));
}

function taskView(
  id: TaskId,
  title: string,
  report: TaskReport,
  { results, headlineMetrics, charts }: ResultsViewInput,
): TaskView {
  const chosen = headlineMetrics[id] ?? [report.primaryMetric];
  const headline = [report.primaryMetric, ...chosen.filter((metric) => metric !== report.primaryMetric)];
  const rows = resultRows(results, report).map(({ role, label, metrics }) => ({
    role: role === 'student' ? ('first' as const) : role === 'teacher' ? ('second' as const) : role,
    label: role === 'control' ? label : `${role} ${label}`,
    metrics,
  }));
  const others = Object.keys(report.metrics).filter((metric) => !headline.includes(metric));
  return {
    id,
    title,
    size: `${formatCount(report.n, 'example')} of ${formatCount(report.records, 'record')}`,
    verdict: verdictOfTask(report, metricTitle(report.primaryMetric)),
    remarks: remarksOf(results, report),
    headline: metricViews(headline, rows),
    others: metricViews(
      others,
      rows.filter(({ role }) => role !== 'control'),
    ),
    differences: differencesOf(report),
    parts: Object.values(report.subsets)
      .filter(({ n }) => n < report.n)
      .map((subset) => partView(subset, report, results, headline)),
    costs: costLines(report),
    ...(report.cost && { cost: report.cost }),
    charts: charts[id] ?? null,
    ...(report.fidelity && { fidelity: report.fidelity }),
    ...(report.inheritedErrors && { inheritedErrors: report.inheritedErrors }),
    ...(report.slices && { slices: report.slices }),
  };
}

interface NamedEstimates {
  readonly role: Scored['role'];
  readonly label: string;
  readonly metrics: Estimates;
}

function metricViews(ids: readonly string[], rows: readonly NamedEstimates[]): MetricView[] {
  return ids.map((id) => ({
    id,
    title: metricTitle(id),
    higherIsBetter: rows[0]?.metrics[id]?.higherIsBetter ?? true,
    rows: rows
      .filter(({ metrics }) => metrics[id] !== undefined)
      .map(({ role, label, metrics }) => ({ role, label, estimate: metrics[id] })),
  }));
}

function differencesOf(report: TaskReport): DifferenceView[] {
  const { primaryMetric, comparison = {}, strongestControl, controls } = report;
  const against = Object.entries(comparison).map(([id, difference]) => ({
    label: `${metricTitle(id)}, student − teacher`,
    difference,
  }));
  if (!strongestControl) return against;
  const title = controls[strongestControl.id]?.title ?? strongestControl.id;
  return [
    ...against,
    {
      label: `${metricTitle(primaryMetric)}, student − “${title}”`,
      difference: strongestControl.difference,
    },
  ];
}

function partView(
  subset: TaskReport['subsets'][string],
  report: TaskReport,
  results: Results,
  headline: readonly string[],
): PartView {
  const rows: NamedEstimates[] = [
    { role: 'first', label: partyLabel('student', results.student.id), metrics: subset.metrics },
    ...(subset.teacher
      ? [
          {
            role: 'second' as const,
            label: partyLabel('teacher', results.teacher?.id ?? ''),
            metrics: subset.teacher,
          },
        ]
      : []),
    ...Object.entries(subset.controls).map(([id, metrics]) => ({
      role: 'control' as const,
      label: report.controls[id]?.title ?? id,
      metrics,
    })),
  ];
  return {
    title: subset.title,
    n: subset.n,
    note: subset.controlsFittedAlone
      ? 'shortcuts fitted on these alone'
      : 'shortcuts as fitted on all examples',
    metrics: metricViews(headline, rows),
  };
}
