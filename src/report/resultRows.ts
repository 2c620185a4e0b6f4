import type { Estimates } from '../core/estimate.ts';
import type { Results, TaskReport } from '../core/run.ts';
import { shortName } from './shortName.ts';

/** One line of the table that every report shows: who, and its estimates. */
export interface ResultRow {
  readonly role: 'student' | 'teacher' | 'control';
  readonly label: string;
  readonly metrics: Estimates;
}

/** Student, teacher and controls, in that order. */
export function resultRows(results: Results, report: TaskReport): ResultRow[] {
  const rows: ResultRow[] = [
    { role: 'student', label: shortName(results.student.id), metrics: report.metrics },
  ];
  if (report.teacher) {
    rows.push({
      role: 'teacher',
      label: shortName(results.teacher?.id ?? 'teacher'),
      metrics: report.teacher,
    });
  }
  for (const control of Object.values(report.controls)) {
    rows.push({ role: 'control', label: control.title, metrics: control.metrics });
  }
  return rows;
}

/** The strongest control of a part of the examples, on one metric. */
export function strongestOf(
  controls: Readonly<Record<string, Estimates>>,
  metric: string,
): { id: string; value: number } | undefined {
  const known = Object.entries(controls)
    .map(([id, estimates]) => ({
      id,
      value: estimates[metric]?.estimate ?? null,
      higherIsBetter: estimates[metric]?.higherIsBetter ?? true,
    }))
    .filter((entry): entry is typeof entry & { value: number } => entry.value !== null);
  return known.reduce<(typeof known)[number] | undefined>((best, entry) => {
    if (!best) return entry;
    return entry.higherIsBetter === entry.value > best.value && entry.value !== best.value ? entry : best;
  }, undefined);
}
