import type { MatchingInput } from '../core/matching.ts';
import { sigmoid } from '../learners/logistic.ts';
import { fitPlattScaling } from '../learners/plattScaling.ts';
import type { LexicalMethod, LexicalModel } from './lexicalMethod.ts';
import { createCoverageReader } from './requirementCoverage.ts';

/**
 * `lexical:overlap`: the share of the posting's requirements that the résumé evidences, turned into a
 * probability by logistic calibration. A requirement counts as evidenced when all of it is: every word of the
 * skill, the role with all its years.
 */
export const lexicalOverlap: LexicalMethod = {
  version: '1',
  fit(pairs) {
    const readCoverage = createCoverageReader();
    const scores = pairs.map(({ input }) => evidencedShare(readCoverage(input)));
    const { slope, intercept } = fitPlattScaling(
      scores,
      pairs.map(({ match }) => match),
    );
    return overlapModel({ slope, intercept });
  },
  // About what calibration on the training split of datasets/sample comes to.
  uncalibrated: () => overlapModel({ slope: 4, intercept: -2 }),
};

function overlapModel({ slope, intercept }: { slope: number; intercept: number }): LexicalModel {
  const readCoverage = createCoverageReader();
  return {
    probability: (input: MatchingInput) => sigmoid(slope * evidencedShare(readCoverage(input)) + intercept),
    parameters: { slope, intercept },
  };
}

/** A posting that requires nothing is met by everyone. */
function evidencedShare({ skills, roles }: { skills: readonly number[]; roles: readonly number[] }): number {
  const shares = [...skills, ...roles];
  return shares.length === 0 ? 1 : shares.filter((share) => share === 1).length / shares.length;
}
