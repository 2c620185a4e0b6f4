import type { Batch } from '../batch.ts';

/** A row that a classification head learns from. */
export interface WeightedTarget {
  readonly row: number;
  readonly label: number | null;
  readonly teacher: readonly number[] | null;
  /** Of its class. */
  readonly weight: number;
  /** How much of the weight the teacher has; the rest is the label's. */
  readonly teacherShare: number;
}

export interface TeacherShare {
  /** α: the teacher's share where there is a label, too. Where there is none, the teacher has all. */
  readonly alpha: number;
  readonly classWeights?: readonly number[];
}

/** The rows of a batch with a target for the head. */
export function targetsOf(
  batch: Batch,
  head: string,
  { alpha, classWeights }: TeacherShare,
): WeightedTarget[] {
  const targets: WeightedTarget[] = [];
  for (const [row, { targets: ofHeads }] of batch.rows.entries()) {
    const target = ofHeads[head];
    if (target?.kind !== 'class') continue;
    const { label, teacher = null } = target;
    if (label === null && teacher === null) continue;
    const teacherShare = teacher === null ? 0 : label === null ? 1 : alpha;
    targets.push({
      row,
      label,
      teacher,
      weight: label === null ? 1 : (classWeights?.[label] ?? 1),
      teacherShare,
    });
  }
  return targets;
}

export function massOf(targets: readonly WeightedTarget[]): number {
  return targets.reduce((sum, { weight }) => sum + weight, 0);
}
