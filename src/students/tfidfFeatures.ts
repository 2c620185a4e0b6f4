import type { MatchingInput } from '../core/matching.ts';
import { parsePosting } from '../documents/parsePosting.ts';
import { contentWords } from './contentWords.ts';
import type { InverseDocumentFrequency } from './inverseDocumentFrequency.ts';
import { rememberLast } from './rememberLast.ts';
import { createCoverageReader } from './requirementCoverage.ts';
import { cosine, type WordVector, wordVector } from './wordVector.ts';

/** Length of the rows that {@link createTfidfFeatures} makes. */
export const featureCount = 8;

/**
 * What `lexical:tfidf` reads of a pair, each in [0, 1]: the share of skills wholly evidenced, the mean and the
 * least of their shares; the same of the roles, but for the mean; the cosine of the résumé with the whole posting; the mean and the
 * least over the requirements of the cosine with the most similar line of the résumé.
 */
export function createTfidfFeatures(idf: InverseDocumentFrequency): (input: MatchingInput) => number[] {
  const vectorOf = (text: string) => wordVector(contentWords(text), idf.of);
  const readCoverage = createCoverageReader();
  const readPosting = rememberLast((posting) => ({
    whole: vectorOf(posting),
    requirements: parsePosting(posting).requirements.map(({ text }) => vectorOf(text)),
  }));
  return (input) => {
    const { skills, roles } = readCoverage(input);
    const posting = readPosting(input.posting);
    const lines = input.resume.split(/\r?\n/).map(vectorOf);
    const best = posting.requirements.map((requirement) => bestCosine(requirement, lines));
    return [
      mean(skills.map((share) => Number(share === 1))),
      mean(skills),
      least(skills),
      mean(roles.map((share) => Number(share === 1))),
      least(roles),
      cosine(posting.whole, vectorOf(input.resume)),
      mean(best),
      least(best),
    ];
  };
}

function bestCosine(requirement: WordVector, lines: readonly WordVector[]): number {
  let best = 0;
  for (const line of lines) best = Math.max(best, cosine(requirement, line));
  return best;
}

/** 1 for none: what is not asked for is not missing. */
const mean = (shares: readonly number[]) =>
  shares.length === 0 ? 1 : shares.reduce((sum, share) => sum + share, 0) / shares.length;
const least = (shares: readonly number[]) => shares.reduce((low, share) => Math.min(low, share), 1);
