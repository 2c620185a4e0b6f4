import { askedWords } from './askedWords.ts';
import type { RequirementUnit } from './postingUnits.ts';
import type { ResumeClause, ResumeIndex } from './resumeIndex.ts';
import { createScratch } from './scratch.ts';
import { stemPlaces } from './stemPlaces.ts';
import { comparableStem, stemSimilarity } from './stemSimilarity.ts';
import { evidenceCode } from './wordEvidence.ts';
import { type PlacedWord, tells } from './words.ts';

/** The clauses of a résumé that speak most of a requirement. */
export interface EvidenceClauses {
  readonly clauses: readonly ResumeClause[];
  readonly words: readonly string[];
  readonly codes: readonly number[];
}

const mostWords = 20;
const mostClauses = 3;

/**
 * Clauses chosen one after the other, each for what it adds: the weight of the requirement's stems that it shows and those
 * before it do not. A stem that stands in many clauses weighs less.
 */
export function evidenceClauses(
  unit: Pick<RequirementUnit, 'words' | 'text'>,
  index: ResumeIndex,
): EvidenceClauses {
  const { stems: asked, comparable, shows } = askedWords(unit);
  const chosen = chooseClauses(asked, index);
  const clauses = chosen.map((clause) => index.clauses[clause]);
  const shown = clauses
    .flatMap(({ words: own }, position) => (position > 0 ? [separator, ...own] : own))
    .slice(0, mostWords);
  return {
    clauses,
    words: shown.map(({ key }) => key),
    codes: shown.map((word) => {
      if (!tells(word)) return evidenceCode.otherEmpty;
      const { stem } = word;
      if (asked.includes(stem)) return evidenceCode.shared;
      const own = comparableStem(stem);
      if (comparable.some((other) => stemSimilarity(own, other) >= 0.6)) return evidenceCode.sharedAlike;
      return shows.has(stem) ? evidenceCode.sharedRelated : evidenceCode.other;
    }),
  };
}

const likenessOfRows = createScratch();
const rowsOfClauses = createScratch();

function chooseClauses(asked: readonly string[], index: ResumeIndex): number[] {
  const places = asked.map((stem) => stemPlaces(stem, index));
  const near = [...new Set(places.flatMap(({ clauses }) => clauses))].sort((a, b) => a - b);
  const weights = asked.map((stem) => 1 / (1 + Math.log(1 + (index.clausesOf.get(stem)?.length ?? 0))));
  // How well each of the clauses shows each of the stems, one clause after the other.
  const likeness = likenessOfRows(near.length * asked.length);
  const rowOf = rowsOfClauses(index.clauses.length);
  for (const [row, clause] of near.entries()) rowOf[clause] = row;
  for (const [stem, own] of places.entries())
    for (const [at, clause] of own.clauses.entries())
      likeness[rowOf[clause] * asked.length + stem] = own.likeness[at];
  const shown = asked.map(() => 0);
  const chosen: number[] = [];
  let size = 0;
  while (chosen.length < mostClauses && size < mostWords) {
    let topGain = 0.05;
    let top = -1;
    for (let row = 0; row < near.length; row++) {
      if (chosen.includes(near[row])) continue;
      let gain = 0;
      for (let stem = 0, at = row * asked.length; stem < asked.length; stem++, at++)
        if (likeness[at] > shown[stem]) gain += weights[stem] * (likeness[at] - shown[stem]);
      // Of two that add the same, the shorter.
      gain -= 0.002 * index.clauses[near[row]].words.length;
      if (gain > topGain) {
        topGain = gain;
        top = row;
      }
    }
    if (top < 0) break;
    chosen.push(near[top]);
    size += index.clauses[near[top]].words.length;
    for (let stem = 0; stem < asked.length; stem++)
      shown[stem] = Math.max(shown[stem], likeness[top * asked.length + stem]);
  }
  return chosen;
}

const separator: PlacedWord = {
  text: ';',
  key: ';',
  stem: '',
  start: 0,
  end: 0,
  isSign: true,
  isTelling: false,
};
