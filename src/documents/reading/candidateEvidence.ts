import type { EvidenceCheck } from '../evidence.ts';
import type { RequirementUnit } from './postingUnits.ts';
import type { ResumeIndex } from './resumeIndex.ts';
import { createScratch } from './scratch.ts';
import { clausesWithAll, stemPlaces } from './stemPlaces.ts';
import { evidenceFor } from './thesaurus.ts';
import { tells } from './words.ts';

/** A résumé made ready to be asked for skills. */
export interface SearchedResume {
  readonly index: ResumeIndex;
  readonly stands: EvidenceCheck;
  /** Clauses that say no more than the title of a job, by their index. */
  readonly titles: ReadonlySet<number>;
}

const shownByClauses = createScratch();

/**
 * What a learner reads of a skill beside a résumé: the share of its words that one clause shows, that all clauses together
 * show, that one of the list of skills shows and that one outside of titles shows; whether a paraphrase of all of it, or its name, stands there; how the name
 * is written; the words of the best clause and the name's own.
 * @param words indexes of its words in the unit.
 */
export function candidateEvidence(
  unit: RequirementUnit,
  words: readonly number[],
  name: string,
  { index, stands, titles }: SearchedResume,
): number[] {
  const telling = words.filter((word) => tells(unit.words[word]));
  const stems = [...new Set(telling.map((word) => unit.words[word].stem))];
  const found: number[] = [];
  const shown = shownByClauses(index.clauses.length);
  let everywhere = 0;
  for (const stem of stems) {
    let best = 0;
    const { clauses, likeness } = stemPlaces(stem, index);
    for (let at = 0; at < clauses.length; at++) {
      if (shown[clauses[at]] === 0) found.push(clauses[at]);
      shown[clauses[at]] += likeness[at];
      if (likeness[at] > best) best = likeness[at];
    }
    everywhere += best;
  }
  const top = { share: 0, words: 0, listed: 0, untitled: 0 };
  for (const clause of found) {
    const share = shown[clause] / stems.length;
    const { isListed, words: own } = index.clauses[clause];
    if (share > top.share || (share === top.share && own.length < top.words)) {
      top.share = share;
      top.words = own.length;
    }
    if (isListed && share > top.listed) top.listed = share;
    if (!titles.has(clause) && share > top.untitled) top.untitled = share;
  }
  const isParaphrased = evidenceFor(stems).some(
    (expression) => clausesWithAll(expression, index.clausesOf).length > 0,
  );
  return [
    top.share,
    everywhere / (stems.length || 1),
    top.listed,
    top.untitled,
    isParaphrased ? 1 : 0,
    stands(name) ? 1 : 0,
    /^[\p{Lu}\d+#.]{2,}$/u.test(name) ? 1 : 0,
    /^\p{Lu}/u.test(name) ? 1 : 0,
    /[\d+#.]/.test(name) ? 1 : 0,
    top.words,
    stems.length,
  ];
}
