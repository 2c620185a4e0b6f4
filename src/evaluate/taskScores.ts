import type { ScoreTable } from '../core/metric.ts';
import type { ScoreRow } from '../core/run.ts';
import { errorColumns, observeErrors } from './inheritedErrors.ts';
import { ObservationColumns } from './observationColumns.ts';
import { SliceColumns } from './slices/sliceColumns.ts';
import { UsageSums } from './usageSums.ts';

type ControlColumns = ReadonlyMap<string, ObservationColumns>;

export interface TaskScoresShape {
  readonly columnNames: readonly string[];
  /** Of answers held against the teacher's. */
  readonly fidelityColumns: readonly string[];
  readonly controlIds: readonly string[];
  /** Subsets that have controls of their own. */
  readonly subsetIds: readonly string[];
  readonly repeats: number;
  /** Examples at most. */
  readonly capacity: number;
}

/**
 * The scores of one task, by column, as aggregation needs them: one row an example. Filled from score rows,
 * whether they were just computed or read back from `scores.jsonl`.
 */
export class TaskScores {
  readonly columnNames: readonly string[];
  readonly repeats: number;
  /** Of each row. */
  readonly variants: string[] = [];
  /** Of the first repeat. */
  readonly errorKinds: Record<string, number> = {};
  /** Examples without an answer, by repeat. */
  readonly errorsByRepeat: number[];
  readonly durationsMs: number[] = [];
  readonly teacherDurationsMs: number[] = [];
  readonly usage = new UsageSums();
  readonly teacherUsage = new UsageSums();
  /** In which slices each row is. */
  readonly slices: SliceColumns;
  #teacherRows = 0;
  readonly #clusterOf: Int32Array;
  readonly #clusterIndex = new Map<string, number>();
  /** One set of columns a repeat. */
  readonly #student: readonly ObservationColumns[];
  readonly #teacher: ObservationColumns;
  readonly #fidelity: ObservationColumns;
  readonly #errors: ObservationColumns;
  readonly #controls: ControlColumns;
  /** By subset. */
  readonly #subsetControls: ReadonlyMap<string, ControlColumns>;

  constructor(shape: TaskScoresShape) {
    const { columnNames, controlIds, subsetIds, repeats, capacity } = shape;
    this.columnNames = columnNames;
    this.repeats = repeats;
    this.errorsByRepeat = Array.from({ length: repeats }, () => 0);
    this.#clusterOf = new Int32Array(capacity);
    const columns = () => new ObservationColumns(columnNames, capacity);
    const controlColumns = () => new Map(controlIds.map((id) => [id, columns()]));
    this.#student = Array.from({ length: repeats }, columns);
    this.#teacher = columns();
    this.#fidelity = new ObservationColumns(shape.fidelityColumns, capacity);
    this.#errors = new ObservationColumns(errorColumns, capacity);
    this.slices = new SliceColumns(capacity);
    this.#controls = controlColumns();
    this.#subsetControls = new Map(subsetIds.map((id) => [id, controlColumns()]));
  }

  get length(): number {
    return this.variants.length;
  }

  get clusterCount(): number {
    return this.#clusterIndex.size;
  }

  /** Rows of one example come in the order of their repeats, the first one with teacher and controls. */
  add(row: ScoreRow): void {
    this.#student[row.repeat].append(row.observation);
    this.#addCosts(row);
    if (row.repeat > 0) return;
    const cluster = this.#clusterIndex.get(row.clusterId) ?? this.#clusterIndex.size;
    this.#clusterIndex.set(row.clusterId, cluster);
    this.#clusterOf[this.length] = cluster;
    this.variants.push(row.variant);
    this.slices.append(row.attributes);
    this.#addTeacher(row);
    for (const [id, columns] of this.#controls) columns.append(row.controls[id]);
    for (const [subset, controls] of this.#subsetControls) {
      for (const [id, columns] of controls) columns.append(row.subsetControls?.[subset]?.[id]);
    }
  }

  /** Whether the controls of this subset were fitted on it alone. */
  hasOwnControls(subset: string): boolean {
    return this.#subsetControls.has(subset);
  }

  studentTable(repeat: number): ScoreTable {
    return this.#tableOf(this.#student[repeat]);
  }

  /** Undefined when no row has a teacher's answer. */
  teacherTable(): ScoreTable | undefined {
    return this.#teacherRows > 0 ? this.#tableOf(this.#teacher) : undefined;
  }

  /** Student and teacher held against each other; undefined when no row has a teacher's answer. */
  fidelityTable(): ScoreTable | undefined {
    return this.#teacherRows > 0 ? this.#tableOf(this.#fidelity) : undefined;
  }

  /** Who is wrong where; undefined when no row has a teacher's answer. */
  errorTable(): ScoreTable | undefined {
    return this.#teacherRows > 0 ? this.#tableOf(this.#errors) : undefined;
  }

  /** @param subset the controls that were fitted on this subset; absent, or without such: those fitted on everything. */
  controlTables(subset?: string): Map<string, ScoreTable> {
    const controls = (subset === undefined ? undefined : this.#subsetControls.get(subset)) ?? this.#controls;
    return new Map([...controls].map(([id, columns]) => [id, this.#tableOf(columns)]));
  }

  #addTeacher({ teacher, correct }: ScoreRow): void {
    this.#teacher.append(teacher?.observation);
    this.#fidelity.append(teacher?.fidelity);
    this.#errors.append(
      teacher && observeErrors(correct, teacher.correct, teacher.fidelity?.['same'] ?? null),
    );
    if (!teacher) return;
    this.#teacherRows += 1;
    this.teacherUsage.add(teacher);
    if (typeof teacher.durationMs === 'number') this.teacherDurationsMs.push(teacher.durationMs);
  }

  #tableOf(columns: ObservationColumns): ScoreTable {
    return columns.table(this.#clusterOf.subarray(0, this.length), this.clusterCount);
  }

  #addCosts(row: ScoreRow): void {
    if (row.error) this.errorsByRepeat[row.repeat] += 1;
    if (row.error && row.repeat === 0) {
      this.errorKinds[row.error.kind] = (this.errorKinds[row.error.kind] ?? 0) + 1;
    }
    if (row.durationMs !== null) this.durationsMs.push(row.durationMs);
    this.usage.add(row);
  }
}
