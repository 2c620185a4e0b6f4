import type { Metric, ScoreTable } from '../../core/metric.ts';
import {
  type Slice,
  type SliceDimension,
  type SlicedDimension,
  type Slices,
  sliceDimensions,
} from '../../core/slices.ts';
import type { Task } from '../../core/task.ts';
import { compareMetrics } from '../../metrics/compareMetrics.ts';
import { type EstimateOptions, estimateMetrics } from '../../metrics/estimateMetrics.ts';
import { restrictRows } from '../../metrics/restrictRows.ts';
import { resamplesFor } from '../../stats/resamplesFor.ts';
import { withAdjustedPValues } from '../holmOver.ts';
import type { SliceColumns, SliceRows } from './sliceColumns.ts';
import { dimensionTitles, sliceTitle } from './sliceTitles.ts';

export interface SliceInput {
  readonly task: Pick<Task, 'metrics' | 'primaryMetric'>;
  readonly columns: SliceColumns;
  readonly student: ScoreTable;
  /** Absent: nobody to compare with. */
  readonly teacher?: ScoreTable;
}

export interface SliceOptions extends EstimateOptions {
  /** Records that a slice needs to be shown by itself. */
  readonly minimumRecords: number;
}

export const defaultMinimumSlice = 30;

/** There are many slices, and none of them is a headline: fewer resamples than for the whole do. */
const mostResamples = 2_000;

/** A Monte Carlo p-value is at least 1/(m + 1): times the number of slices, it still has to reach .05. */
const resamplesPerSlice = 25;

/** Of one dimension, the largest slices; whatever is more counts as small. SOC has 23 major groups. */
const mostSlices = 24;

/**
 * The primary metric slice by slice, student beside teacher. Slices of fewer than `minimumRecords` records are put
 * together as one, which is shown if it is large enough itself; a dimension with nothing to tell apart is left out. The
 * p-values of all differences are adjusted together (Holm).
 * @throws InterruptedError when the signal aborts.
 */
export async function reportSlices(input: SliceInput, options: SliceOptions): Promise<Slices | undefined> {
  const metric = input.task.metrics.find(({ id }) => id === input.task.primaryMetric);
  if (!metric) return undefined;
  const divisions = sliceDimensions.flatMap((dimension) => divide(dimension, input, options) ?? []);
  const count = divisions.reduce((sum, { large, showsRest }) => sum + large.length + Number(showsRest), 0);
  const rows = input.student.length;
  const resamples = Math.max(Math.min(mostResamples, resamplesFor(rows)), resamplesPerSlice * count);
  const dimensions: SlicedDimension[] = [];
  for (const division of divisions) {
    dimensions.push(await reportDimension(division, input, metric, { resamples, ...options }));
  }
  const slices = dimensions.flatMap((dimension) => dimension.slices);
  const adjusted = withAdjustedPValues(slices.map(({ difference }) => difference));
  let next = 0;
  return {
    minimumRecords: options.minimumRecords,
    metric: metric.id,
    tests: slices.filter(({ difference }) => (difference?.pValue ?? null) !== null).length,
    dimensions: dimensions.map((dimension) => ({
      ...dimension,
      slices: dimension.slices.map((slice) => {
        const difference = adjusted[next++];
        return difference ? { ...slice, difference } : slice;
      }),
    })),
  };
}

/** A dimension's rows by slice, before anything is measured. */
interface Division {
  readonly dimension: SliceDimension;
  readonly large: readonly SliceRows[];
  /** Slices that are too small, and the rows of all of them. */
  readonly small: number;
  readonly rest: Int32Array;
  readonly showsRest: boolean;
  /** Rows that are in some slice. */
  readonly known: number;
}

/** Undefined where there is nothing to tell apart. */
function divide(dimension: SliceDimension, input: SliceInput, options: SliceOptions): Division | undefined {
  const all = input.columns.rowsBySlice(dimension);
  const counted = all.map((slice) => ({ ...slice, records: recordsIn(slice.rows, input.student) }));
  const large = counted
    .filter(({ records }) => records >= options.minimumRecords)
    .sort((a, b) => b.records - a.records)
    .slice(0, mostSlices);
  const small = counted.filter((slice) => !large.includes(slice));
  const rest = joined(small.map(({ rows }) => rows));
  const restRecords = recordsIn(rest, input.student);
  const showsRest = small.length > 0 && large.length > 0 && restRecords >= options.minimumRecords;
  const isWhole = large.length === 1 && small.length === 0;
  if (large.length === 0 || isWhole) return undefined;
  const known = all.reduce((sum, { rows }) => sum + rows.length, 0);
  return { dimension, large: large.sort(byValue), small: small.length, rest, showsRest, known };
}

async function reportDimension(
  { dimension, large, small, rest, showsRest, known }: Division,
  input: SliceInput,
  metric: Metric,
  options: SliceOptions,
): Promise<SlicedDimension> {
  const slices: Slice[] = [];
  for (const { value, rows } of large) {
    const measured = await measure(rows, input, metric, options);
    slices.push({ value, title: sliceTitle(dimension, value), ...measured });
  }
  if (showsRest) {
    const measured = await measure(rest, input, metric, options);
    slices.push({ value: null, title: 'other', folded: small, ...measured });
  }
  return {
    dimension,
    title: dimensionTitles[dimension],
    slices,
    tooSmall: showsRest
      ? { slices: 0, records: 0, examples: 0 }
      : { slices: small, records: recordsIn(rest, input.student), examples: rest.length },
    unknown: input.student.length - known,
  };
}

async function measure(
  rows: Int32Array,
  { student, teacher }: SliceInput,
  metric: Metric,
  options: SliceOptions,
): Promise<Omit<Slice, 'value' | 'title' | 'folded'>> {
  const own = restrictRows(student, rows, metric.columns);
  const other = teacher && restrictRows(teacher, rows, metric.columns);
  const estimateOf = async (table: ScoreTable) =>
    (await estimateMetrics(table, [metric], options))[metric.id];
  const difference = other && (await compareMetrics(own, other, [metric], options))[metric.id];
  // A teacher may have answered a part only: then it is that part that has to be large enough.
  const isCompared = difference !== undefined && difference.clusters >= options.minimumRecords;
  return {
    n: rows.length,
    records: recordsIn(rows, student),
    student: await estimateOf(own),
    ...(other && isCompared ? { teacher: await estimateOf(other), difference } : {}),
  };
}

function recordsIn(rows: Int32Array, { clusterOf }: ScoreTable): number {
  return new Set(Array.from(rows, (row) => clusterOf[row])).size;
}

function joined(parts: readonly Int32Array[]): Int32Array {
  return Int32Array.from(parts.flatMap((rows) => [...rows])).sort();
}

/** Bins by their first number, everything else by its letters; `≤` comes first and `≥` last. */
function byValue({ value: a }: SliceRows, { value: b }: SliceRows): number {
  const place = (value: string) => (value.startsWith('≤') ? -1 : value.startsWith('≥') ? 1 : 0);
  return place(a) - place(b) || a.localeCompare(b, 'en', { numeric: true });
}
