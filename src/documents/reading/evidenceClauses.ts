import type { RequirementUnit } from './postingUnits.ts';
import type { ResumeClause, ResumeIndex } from './resumeIndex.ts';
import { stemOf } from './stem.ts';
import { stemPlaces } from './stemPlaces.ts';
import { evidenceFor } from './thesaurus.ts';
import { stemSimilarity } from './titleSimilarity.ts';
import { evidenceCode } from './wordEvidence.ts';
import { tells } from './words.ts';

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
  { words }: Pick<RequirementUnit, 'words'>,
  index: ResumeIndex,
): EvidenceClauses {
  const asked = [...new Set(words.filter(tells).map(({ key }) => stemOf(key)))];
  const chosen = chooseClauses(asked, index);
  const clauses = chosen.map((clause) => index.clauses[clause]);
  const shown = clauses
    .flatMap(({ words: own }, position) => (position > 0 ? [separator, ...own] : own))
    .slice(0, mostWords);
  const named = new Set(asked);
  const shows = new Set(asked.flatMap((stem) => evidenceFor([stem]).flat()));
  return {
    clauses,
    words: shown.map(({ key }) => key),
    codes: shown.map((word) => {
      if (!tells(word)) return evidenceCode.otherEmpty;
      const stem = stemOf(word.key);
      if (named.has(stem)) return evidenceCode.shared;
      if (asked.some((other) => stemSimilarity(stem, other) >= 0.6)) return evidenceCode.sharedAlike;
      return shows.has(stem) ? evidenceCode.sharedRelated : evidenceCode.other;
    }),
  };
}

function chooseClauses(asked: readonly string[], index: ResumeIndex): number[] {
  const stems = asked.map((stem) => ({
    weight: 1 / (1 + Math.log(1 + (index.clausesOf.get(stem)?.length ?? 0))),
    places: stemPlaces(stem, index),
    shown: 0,
  }));
  const near = [...new Set(stems.flatMap(({ places }) => [...places.keys()]))].sort((a, b) => a - b);
  const chosen: number[] = [];
  let size = 0;
  while (chosen.length < mostClauses && size < mostWords) {
    let top = { gain: 0.05, clause: -1 };
    for (const clause of near) {
      if (chosen.includes(clause)) continue;
      let gain = 0;
      for (const { weight, places, shown } of stems)
        gain += weight * Math.max(0, (places.get(clause) ?? 0) - shown);
      // Of two that add the same, the shorter.
      gain -= 0.002 * index.clauses[clause].words.length;
      if (gain > top.gain) top = { gain, clause };
    }
    const { clause } = top;
    if (clause < 0) break;
    chosen.push(clause);
    size += index.clauses[clause].words.length;
    for (const stem of stems) stem.shown = Math.max(stem.shown, stem.places.get(clause) ?? 0);
  }
  return chosen;
}

const separator = { text: ';', key: ';', start: 0, end: 0, isSign: true };
