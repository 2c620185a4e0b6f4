import type { Difference } from '../core/estimate.ts';
import { holm } from '../stats/holm.ts';

/**
 * Differences that are looked at together, each with its p-value adjusted for the others by Holm's method. What has no
 * p-value is no test, and is given back as it is.
 */
export function withAdjustedPValues(
  differences: readonly (Difference | undefined)[],
): (Difference | undefined)[] {
  const tested = differences.filter((difference) => (difference?.pValue ?? null) !== null);
  const adjusted = holm(tested.map((difference) => difference?.pValue ?? 1));
  const byDifference = new Map(tested.map((difference, index) => [difference, adjusted[index]]));
  return differences.map((difference) => {
    const adjustedPValue = byDifference.get(difference);
    return difference && adjustedPValue !== undefined ? { ...difference, adjustedPValue } : difference;
  });
}

/**
 * Several tasks are several tests: beside the p-value of each task's primary metric stands the one that counts for all
 * of them.
 * @param differences of one task, by metric; @param name of the field that holds them
 */
export function withAdjustedPrimary<
  Id extends string,
  Name extends string,
  Report extends { readonly primaryMetric: string } & { readonly [Field in Name]?: Differences },
>(tasks: Readonly<Partial<Record<Id, Report>>>, name: Name): Partial<Record<Id, Report>> {
  const entries = Object.entries(tasks) as [Id, Report][];
  const primary = (report: Report) => (report[name] as Differences | undefined)?.[report.primaryMetric];
  const adjusted = withAdjustedPValues(entries.map(([, report]) => primary(report)));
  const replaced = entries.map(([id, report], index) => {
    const difference = adjusted[index];
    if (!difference) return [id, report];
    return [id, { ...report, [name]: { ...report[name], [report.primaryMetric]: difference } }];
  });
  return Object.fromEntries(replaced) as Partial<Record<Id, Report>>;
}

type Differences = Readonly<Record<string, Difference>>;
