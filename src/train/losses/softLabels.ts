import { crossEntropyOfTargets } from './crossEntropyOfTargets.ts';
import type { LossTerm } from './lossTerm.ts';
import { massOf, type TeacherShare, targetsOf } from './targetDistribution.ts';

export interface SoftLabelOptions extends TeacherShare {
  readonly head: string;
  readonly labels: number;
  /** T: both distributions are softened by it. */
  readonly temperature: number;
  readonly weight?: number;
}

/**
 * Σ_i w_i α_i T² KL(q_i ‖ p_i), both at temperature T: the teacher's probabilities as targets. The factor T² keeps the
 * gradient's size when T changes. Source: Hinton, Vinyals & Dean 2015, §2, https://arxiv.org/abs/1503.02531
 * A teacher that states probabilities instead of logits is softened through their logarithms: q_T ∝ q^(1/T).
 */
export function softLabels(options: SoftLabelOptions): LossTerm {
  const { head, labels, temperature, weight = 1, ...share } = options;
  const id = `${head}.softLabels`;
  return {
    id,
    head,
    weight,
    mass: (batch) => massOf(targetsOf(batch, head, share)),
    feeds(batch, scale) {
      const data = new Float32Array(batch.rows.length * labels);
      let constant = 0;
      for (const { row, teacher, weight: ofClass, teacherShare } of targetsOf(batch, head, share)) {
        if (teacher === null) continue;
        const factor = scale * ofClass * teacherShare * temperature ** 2;
        for (const [label, probability] of softened(teacher, temperature).entries()) {
          data[row * labels + label] = factor * probability;
          if (probability > 0) constant += factor * probability * Math.log(probability);
        }
      }
      return { feeds: { [id]: { type: 'float32', data, dims: [batch.rows.length, labels] } }, constant };
    },
    build(graph, logits) {
      const softer = graph.op('Div', [logits, graph.scalar(temperature)]);
      return crossEntropyOfTargets(graph, id, labels, softer);
    },
  };
}

/** A teacher that is certain still leaves this much to the others: the logarithm of 0 has no temperature. */
const leastProbability = 1e-6;

/** q^(1/T), normalised. */
export function softened(probabilities: readonly number[], temperature: number): number[] {
  const powers = probabilities.map(
    (probability) => Math.max(probability, leastProbability) ** (1 / temperature),
  );
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
