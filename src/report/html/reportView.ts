import type { CostReport } from '../../core/cost.ts';
import type { Difference, Estimate } from '../../core/estimate.ts';
import type { TaskId } from '../../core/example.ts';
import type { Slices } from '../../core/slices.ts';
import type { Fidelity, InheritedErrors } from '../../core/teacherReadings.ts';
import type { ConfusionCounts } from '../../metrics/confusionCounts.ts';
import type { ReliabilityBin } from '../../metrics/reliabilityBins.ts';
import type { ThresholdCurve } from '../../metrics/thresholdCurve.ts';
import type { TrainingCurve } from './charts/trainingCurve.ts';
import type { EmbeddedExamples } from './examples/embeddedExamples.ts';
import type { Outcome, Parties, Role } from './parties.ts';

/** Somebody's value on one metric. */
export interface Scored {
  readonly role: Role;
  readonly label: string;
  readonly estimate: Estimate | undefined;
}

/** One metric with everybody's value on it. */
export interface MetricView {
  readonly id: string;
  readonly title: string;
  readonly higherIsBetter: boolean;
  readonly rows: readonly Scored[];
}

/** A paired difference, first minus somebody. */
export interface DifferenceView {
  readonly label: string;
  readonly difference: Difference;
}

/** A part of the examples, reported by itself. */
export interface PartView {
  readonly title: string;
  readonly n: number;
  readonly note: string | null;
  readonly metrics: readonly MetricView[];
}

export interface VerdictView {
  readonly tone: 'good' | 'bad' | 'undecided' | 'none';
  /** Whether it is about the other party; else about shortcuts, or about nothing. */
  readonly isAgainstSecond: boolean;
  /** One plain sentence. */
  readonly headline: string;
  /** What it rests on, in further sentences. */
  readonly reasons: readonly string[];
}

/** Something that one of the parties made of the examples, as a drawing needs it. */
export interface Series<Data> {
  readonly role: Role;
  readonly label: string;
  readonly data: Data;
}

/** Drawn from the scores of all examples, whether they are shown one by one or not. */
export interface TaskCharts {
  readonly outcomes: Readonly<Partial<Record<Outcome, number>>>;
  readonly confusion: readonly Series<ConfusionCounts>[];
  readonly curves: readonly Series<ThresholdCurve>[];
  readonly reliability: readonly Series<readonly ReliabilityBin[]>[];
  /** Scores of single examples in ten bins of equal width, the last one closed above. */
  readonly scoreBins: readonly Series<readonly number[]>[];
  /** Answer times in milliseconds, ascending; at most some hundred quantiles of them. */
  readonly durationsMs: readonly number[];
}

export interface TaskView {
  readonly id: TaskId;
  readonly title: string;
  readonly size: string;
  readonly verdict: VerdictView;
  readonly remarks: readonly string[];
  /** The primary metric first. */
  readonly headline: readonly MetricView[];
  readonly others: readonly MetricView[];
  readonly differences: readonly DifferenceView[];
  readonly parts: readonly PartView[];
  readonly costs: readonly string[];
  readonly cost?: CostReport;
  readonly charts: TaskCharts | null;
  /** How the answers are beside the other party's, as far as it was worked out. */
  readonly fidelity?: Fidelity;
  readonly inheritedErrors?: InheritedErrors;
  readonly slices?: Slices;
}

/** All that the page shows, as plain data. */
export interface ReportView {
  readonly title: string;
  readonly facts: readonly string[];
  readonly parties: Parties;
  readonly tasks: readonly TaskView[];
  readonly examples: EmbeddedExamples;
  /** Of a student that was trained here. */
  readonly training?: TrainingCurve;
  readonly provenance: readonly string[];
}
