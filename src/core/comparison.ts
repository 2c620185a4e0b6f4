import type { Difference, Estimates } from './estimate.ts';
import type { TaskId } from './example.ts';

/** A run that is held against another. */
export interface ComparedRun {
  readonly runId: string;
  readonly student: string;
}

/** Two runs on the examples of one task that both have. */
export interface TaskComparison {
  /** Examples that both runs have. */
  readonly n: number;
  readonly records: number;
  /** Examples that only one of the runs has: left out. */
  readonly onlyInRun: number;
  readonly onlyInReference: number;
  readonly primaryMetric: string;
  readonly metrics: Estimates;
  readonly reference: Estimates;
  /** First run minus second. */
  readonly differences: Readonly<Record<string, Difference>>;
  /** Metrics of the task that are not compared, with the reason. */
  readonly notCompared?: { readonly metrics: readonly string[]; readonly reason: string };
}

/** Two runs held against each other, example by example. */
export interface RunComparison {
  readonly run: ComparedRun;
  readonly reference: ComparedRun;
  readonly dataset: string;
  readonly tasks: Readonly<Partial<Record<TaskId, TaskComparison>>>;
}
