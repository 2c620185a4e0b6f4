import { logLikelihoodRatio, normalisedPmi } from '../stats/contingency.ts';
import type { ResolvedObservation } from './resolveObservations.ts';

export interface Association {
  readonly occupation: string;
  readonly skill: string;
  readonly count: number;
  readonly share: number;
  readonly npmi: number;
  readonly llr: number;
}

export interface Associations {
  readonly edges: readonly Association[];
  /** Observations that name the skill, and of the occupation. */
  readonly skillCounts: ReadonlyMap<string, number>;
  readonly occupationCounts: ReadonlyMap<string, number>;
}

/**
 * Counts occupations and skills in observations of one kind and scores each pair that occurs. The table behind a pair is
 * that of the occupation against all other observations, so an observation of two occupations counts once in each.
 */
export function associate(observations: readonly ResolvedObservation[]): Associations {
  const skillCounts = new Map<string, number>();
  const occupationCounts = new Map<string, number>();
  const pairs = new Map<string, Map<string, { count: number; stated: number }>>();
  let total = 0;
  for (const { occupations, skills, count } of observations) {
    total += count;
    for (const skill of skills.keys()) skillCounts.set(skill, (skillCounts.get(skill) ?? 0) + count);
    for (const occupation of occupations) {
      occupationCounts.set(occupation, (occupationCounts.get(occupation) ?? 0) + count);
      const ofOccupation = pairs.get(occupation) ?? new Map<string, { count: number; stated: number }>();
      pairs.set(occupation, ofOccupation);
      for (const [skill, share] of skills) {
        const pair = ofOccupation.get(skill) ?? { count: 0, stated: 0 };
        pair.count += count;
        pair.stated = Math.max(pair.stated, share ?? 0);
        ofOccupation.set(skill, pair);
      }
    }
  }
  const edges: Association[] = [];
  for (const [occupation, ofOccupation] of pairs) {
    const first = occupationCounts.get(occupation) ?? 0;
    for (const [skill, { count, stated }] of ofOccupation) {
      const counts = { both: count, first, second: skillCounts.get(skill) ?? 0, total };
      edges.push({
        occupation,
        skill,
        count,
        share: stated > 0 ? stated : count / first,
        npmi: normalisedPmi(counts),
        llr: logLikelihoodRatio(counts),
      });
    }
  }
  return { edges, skillCounts, occupationCounts };
}
