import type { RequirementUnit } from './postingUnits.ts';
import type { ResumeClause, ResumeIndex } from './resumeIndex.ts';
import { stemOf } from './stem.ts';
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
 * Clauses chosen one after the other, each for what it adds: the weight of the requirement's stems that it has and those
 * before it have not. A stem that stands in many clauses weighs less.
 */
export function evidenceClauses(
  { words }: Pick<RequirementUnit, 'words'>,
  index: ResumeIndex,
): EvidenceClauses {
  const open = new Map<string, number>();
  for (const word of words) {
    if (!tells(word)) continue;
    const stem = stemOf(word.key);
    if (!open.has(stem)) open.set(stem, 1 / (1 + Math.log(1 + (index.frequency.get(stem) ?? 0))));
  }
  const asked = [...open.keys()];
  const related = asked.map((stem) => evidenceFor([stem]));
  const gains = index.clauses.map((clause) => asked.map((stem, at) => likeness(stem, related[at], clause)));
  const best = new Map(asked.map((stem) => [stem, 0]));
  const chosen: number[] = [];
  let size = 0;
  while (chosen.length < mostClauses && size < mostWords) {
    let top = { gain: 0.05, clause: -1 };
    for (const [clause, ofClause] of gains.entries()) {
      if (chosen.includes(clause)) continue;
      let gain = 0;
      for (const [at, stem] of asked.entries())
        gain += (open.get(stem) ?? 0) * Math.max(0, ofClause[at] - (best.get(stem) ?? 0));
      // Of two that add the same, the shorter.
      gain -= 0.002 * index.clauses[clause].words.length;
      if (gain > top.gain) top = { gain, clause };
    }
    if (top.clause < 0) break;
    chosen.push(top.clause);
    size += index.clauses[top.clause].words.length;
    for (const [at, stem] of asked.entries())
      best.set(stem, Math.max(best.get(stem) ?? 0, gains[top.clause][at]));
  }
  const shows = new Set(related.flat(2));
  const clauses = chosen.map((clause) => index.clauses[clause]);
  const shown = clauses
    .flatMap(({ words: own }, position) => (position > 0 ? [separator, ...own] : own))
    .slice(0, mostWords);
  return {
    clauses,
    words: shown.map(({ key }) => key),
    codes: shown.map((word) => {
      if (!tells(word)) return evidenceCode.otherEmpty;
      const stem = stemOf(word.key);
      if (open.has(stem)) return evidenceCode.shared;
      if (asked.some((other) => stemSimilarity(stem, other) >= 0.6)) return evidenceCode.sharedAlike;
      return shows.has(stem) ? evidenceCode.sharedRelated : evidenceCode.other;
    }),
  };
}

const separator = { text: ';', key: ';', start: 0, end: 0, isSign: true };

const likenessOfRelated = 0.6;

function likeness(
  stem: string,
  related: readonly (readonly string[])[],
  { stems }: ResumeClause,
): number {
  if (stems.has(stem)) return 1;
  const isRelated = related.some((expression) => expression.every((part) => stems.has(part)));
  let best = isRelated ? likenessOfRelated / 0.8 : 0;
  for (const other of stems) {
    if (other[0] !== stem[0]) continue;
    const similarity = stemSimilarity(stem, other);
    if (similarity >= 0.6 && similarity > best) best = similarity;
  }
  return 0.8 * best;
}
