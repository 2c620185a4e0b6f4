import type { PredictorCost } from './cost.ts';
import type { Difference, Estimate, Estimates } from './estimate.ts';
import type { TaskId } from './example.ts';
import type { Slices } from './slices.ts';
import type { Fidelity, InheritedErrors } from './teacherReadings.ts';

/** A run that is held against others. */
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
  /** How far the first run's answers are those of the second. */
  readonly fidelity?: Fidelity;
  /** Whether the first run is wrong where the second (as its `teacher`) is. */
  readonly inheritedErrors?: InheritedErrors;
  /** The reference stands where a run's own slices have the teacher. */
  readonly slices?: Slices;
  /** As each run's results have it. */
  readonly cost: { readonly run?: PredictorCost; readonly reference?: PredictorCost };
}

/** Two runs held against each other, example by example. */
export interface RunComparison {
  readonly run: ComparedRun;
  readonly reference: ComparedRun;
  readonly dataset: string;
  readonly tasks: Readonly<Partial<Record<TaskId, TaskComparison>>>;
}

/** One run's place among several. */
export interface RankedRun extends ComparedRun {
  /** 1 is the best; equal estimates share a place. Null without an estimate. */
  readonly rank: number | null;
  /** The task's primary metric on the examples that all runs have. */
  readonly estimate: Estimate;
  /**
   * This run minus the one that all are held against; absent for that one. Its adjusted p-value is Holm's over the
   * differences of this task.
   */
  readonly difference?: Difference;
  /**
   * Runs that share a letter are not told apart by these examples (permutation tests of all pairs, Holm, level .05).
   * That does not make them equal.
   */
  readonly letters: string;
  /** Examples that it has beyond the common ones: left out. */
  readonly leftOut: number;
  /** As its results have it. */
  readonly cost?: PredictorCost;
}

/** Several runs of one task, best first. */
export interface TaskRanking {
  readonly primaryMetric: string;
  /** The margin δ of the verdicts. */
  readonly margin: number;
  /** Examples that all runs have. */
  readonly n: number;
  readonly records: number;
  /** The run that all are held against: the baseline, or else the best one; its id. */
  readonly against: string;
  /** Pairs that the letters rest on. */
  readonly pairs: number;
  readonly runs: readonly RankedRun[];
}

export interface Leaderboard {
  readonly dataset: string;
  /** The run named as baseline; null: every task's best run. */
  readonly baseline: ComparedRun | null;
  readonly tasks: Readonly<Partial<Record<TaskId, TaskRanking>>>;
}
