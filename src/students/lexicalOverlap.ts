import type { MatchingInput } from '../core/matching.ts';
import { sigmoid } from '../learners/logistic.ts';
import { fitPlattScaling } from '../learners/plattScaling.ts';
import type { LexicalMethod, LexicalModel } from './lexicalMethod.ts';
import { readRequirements, readResume } from './readDocuments.ts';
import { rememberLast } from './rememberLast.ts';
import { requirementCoverage } from './requirementCoverage.ts';

/**
 * `lexical:overlap`: the share of the posting's requirements that the résumé evidences, turned into a
 * probability by logistic calibration. A requirement counts as evidenced when all of it is: every word of the
 * skill, the role with all its years.
 */
export const lexicalOverlap: LexicalMethod = {
  version: '1',
  fit(pairs) {
    const evidencedShare = createEvidencedShare();
    const { slope, intercept } = fitPlattScaling(
      pairs.map(({ input }) => evidencedShare(input)),
      pairs.map(({ match }) => match),
    );
    return overlapModel(slope, intercept);
  },
  // What calibration on the training split of datasets/sample comes to, rounded and moved to even odds of a match.
  uncalibrated: () => overlapModel(2.3, -1.25),
};

function overlapModel(slope: number, intercept: number): LexicalModel {
  const evidencedShare = createEvidencedShare();
  return {
    probability: (input) => sigmoid(slope * evidencedShare(input) + intercept),
    parameters: { slope, intercept },
  };
}

function createEvidencedShare(): (input: MatchingInput) => number {
  const requirementsOf = rememberLast(readRequirements);
  return ({ posting, resume }) => {
    const { skills, roles } = requirementCoverage(requirementsOf(posting), readResume(resume), () => 1);
    const shares = [...skills, ...roles.map(({ share }) => share)];
    // A posting that requires nothing is met by everyone.
    return shares.length === 0 ? 1 : shares.filter((share) => share === 1).length / shares.length;
  };
}
