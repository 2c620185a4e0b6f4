import type { BenchReport, BenchTask } from '../../core/benchReport.ts';

/** An entry of the custom formats of github-action-benchmark. */
interface BenchmarkValue {
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  /** Half of the interval, as that tool prints it. */
  readonly range?: string;
  readonly extra?: string;
}

/** By the tool's names: what is better when it is bigger, and when it is smaller. */
export interface BenchmarkArrays {
  readonly customBiggerIsBetter: readonly BenchmarkValue[];
  readonly customSmallerIsBetter: readonly BenchmarkValue[];
}

/**
 * The scores and speeds for github-action-benchmark, which draws them over commits. Values that do not exist are left
 * out: its format has no place for them.
 * Source: https://github.com/benchmark-action/github-action-benchmark#custom-benchmark-support
 */
export function benchmarkArrays(report: BenchReport): BenchmarkArrays {
  const scores = report.tasks.flatMap((task) =>
    task.scores.flatMap(({ metric, estimate, low, high, higherIsBetter }) => {
      if (estimate === null) return [];
      const range = low === null || high === null ? {} : { range: `± ${((high - low) / 2).toFixed(4)}` };
      const value = {
        name: `${nameOf(task)} · ${metric}`,
        unit: 'score',
        value: estimate,
        ...range,
        extra: extraOf(task),
      };
      return [{ value, higherIsBetter }];
    }),
  );
  const speeds = report.tasks.flatMap((task): BenchmarkValue[] =>
    task.speed === null
      ? []
      : [
          {
            name: `${nameOf(task)} · time in calibration kernels`,
            unit: 'kernels',
            value: task.speed.ratio,
            extra: extraOf(task),
          },
        ],
  );
  const valuesOf = (isHigher: boolean) =>
    scores.filter(({ higherIsBetter }) => higherIsBetter === isHigher).map(({ value }) => value);
  return {
    customBiggerIsBetter: valuesOf(true),
    customSmallerIsBetter: [...valuesOf(false), ...speeds],
  };
}

function nameOf({ suite, student, task }: BenchTask): string {
  return `${suite} · ${task} · ${student}`;
}

function extraOf({ dataset, n, clusters }: BenchTask): string {
  return `${dataset}; ${n} examples of ${clusters} records`;
}
