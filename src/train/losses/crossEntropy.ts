import { crossEntropyOfTargets } from './crossEntropyOfTargets.ts';
import type { LossTerm } from './lossTerm.ts';
import { massOf, type TeacherShare, targetsOf } from './targetDistribution.ts';

export interface CrossEntropyOptions extends TeacherShare {
  readonly head: string;
  readonly labels: number;
  readonly weight?: number;
}

/**
 * −Σ_i w_i (1 − α_i) log p_i(label): cross-entropy of a classifier, with class weights; rows that a teacher answered
 * leave the share α to {@link softLabels}.
 */
export function crossEntropy({ head, labels, weight = 1, ...share }: CrossEntropyOptions): LossTerm {
  const id = `${head}.crossEntropy`;
  return {
    id,
    head,
    weight,
    mass: (batch) => massOf(targetsOf(batch, head, share)),
    feeds(batch, scale) {
      const data = new Float32Array(batch.rows.length * labels);
      for (const { row, label, weight: ofClass, teacherShare } of targetsOf(batch, head, share))
        if (label !== null) data[row * labels + label] = scale * ofClass * (1 - teacherShare);
      return { feeds: { [id]: { type: 'float32', data, dims: [batch.rows.length, labels] } } };
    },
    build(graph, logits) {
      return crossEntropyOfTargets(graph, id, labels, logits);
    },
  };
}
