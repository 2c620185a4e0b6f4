import type { MatchingInput } from '../core/matching.ts';
import { contentWords } from './contentWords.ts';
import { readRequirements, readResume } from './readDocuments.ts';
import { rememberLast } from './rememberLast.ts';
import { requirementCoverage } from './requirementCoverage.ts';
import { cosine, type WeightOf, type WordVector, wordVector } from './wordVector.ts';

/**
 * What `lexical:tfidf` reads of a pair, each in [0, 1]. One unmet requirement makes a pair no match, so the worst
 * of them tells more than their mean does: means and shares added nothing in cross-validation, and took weights
 * that punish evidence.
 * @param weightOf how telling a word is: its inverse document frequency.
 */
export function createTfidfFeatures(weightOf: WeightOf): (input: MatchingInput) => number[] {
  const vectorOf = (words: readonly string[]) => wordVector(words, weightOf);
  const readPosting = rememberLast((posting) => {
    const requirements = readRequirements(posting);
    return {
      requirements,
      whole: vectorOf(contentWords(posting)),
      parts: requirements.map(({ text }) => vectorOf(contentWords(text))),
    };
  });
  return (input) => {
    const posting = readPosting(input.posting);
    const resume = readResume(input.resume);
    const { skills, roles } = requirementCoverage(posting.requirements, resume, weightOf);
    const lines = resume.lines.map(({ words }) => words);
    const lineVectors = lines.map(vectorOf);
    return [
      least(skills),
      least(roles.map(({ share }) => share)),
      // Apart from the share: a role found to be too short is a fact, one not found may be titled otherwise.
      roles.every(({ years }) => years === 1) ? 1 : 0,
      // The texts as a whole, and the requirement that is furthest from any line.
      cosine(posting.whole, vectorOf(lines.flat())),
      least(posting.parts.map((part) => bestCosine(part, lineVectors))),
    ];
  };
}

function bestCosine(requirement: WordVector, lines: readonly WordVector[]): number {
  let best = 0;
  for (const line of lines) best = Math.max(best, cosine(requirement, line));
  return best;
}

/** 1 for none: what is not asked for is not missing. */
function least(shares: readonly number[]): number {
  return shares.reduce((low, share) => Math.min(low, share), 1);
}
