import type { Triple } from '../../core/record.ts';
import { createEvidenceCheck } from '../../documents/evidence.ts';
import { assertedText } from '../../documents/reading/assertedText.ts';
import { type PostingUnits, postingUnits } from '../../documents/reading/postingUnits.ts';
import { indexResume } from '../../documents/reading/resumeIndex.ts';
import { type TypedUnit, typedUnit } from '../../documents/reading/typedUnit.ts';
import { evidenceCode } from '../../documents/reading/wordEvidence.ts';
import { tells } from '../../documents/reading/words.ts';
import { type LocatedSkill, locateSkill } from './locateSkill.ts';

/** What a word is: no name of a skill, of one that the résumé shows, of one that it lacks. */
export const wordLabel = { other: 0, shown: 1, missing: 2 } as const;
export const wordLabels = ['other', 'shown', 'missing'] as const;

/** A sentence of a posting read beside a résumé. */
interface LabelledUnit {
  readonly unit: number;
  readonly typed: TypedUnit;
  /** One a word; null: the sentence may ask for a skill in other words, so that nothing is known of it. */
  readonly labels: readonly number[] | null;
  /** Words of a skill that was taken out and stands there all the same: what is right is not known. */
  readonly doubtful: ReadonlySet<number>;
}

interface LabelledResume {
  readonly variant: string;
  readonly resume: string;
  /** Skills that were taken out. */
  readonly removed: readonly string[];
  readonly units: readonly LabelledUnit[];
}

/** A triple's résumés held against its posting, as far as its labels can be trusted. */
export interface LabelledTriple {
  readonly record: Triple;
  readonly posting: PostingUnits;
  readonly gold: readonly { readonly skill: string; readonly at: readonly LocatedSkill[] }[];
  readonly resumes: readonly LabelledResume[];
}

export function labelledTriple(record: Triple): LabelledTriple {
  const posting = postingUnits(record.jobDescription);
  const { units } = posting;
  const names = [...new Set([...record.context.skills, ...record.filtered.skills])].filter(
    (name) => name.trim() !== '',
  );
  const gold = names.map((skill) => ({ skill, at: locateSkill(skill, units) }));
  const isUnplaced = gold.some(({ at }) => at.length === 0);
  const base: number[][] = units.map(({ words }) => words.map(() => wordLabel.other));
  for (const { at } of gold)
    for (const { unit, words } of at) for (const word of words) base[unit][word] = wordLabel.shown;
  const read = (resume: string) => {
    const index = indexResume(resume);
    return units.map((unit) => typedUnit(unit, index));
  };
  const matched = read(record.resumeMatched);
  const negatives = Object.entries({ unmatched: record.resumeUnmatched, ...record.negatives }).map(
    ([variant, resume]) => ({ variant, resume, typed: read(resume), removed: removedFrom(record, variant) }),
  );
  // A skill that the posting asks for in other words: its sentence is the one whose words lose their evidence with it.
  const placed = new Map<string, LocatedSkill>();
  for (const { typed, removed } of negatives) {
    const unplaced = removed.filter((skill) =>
      gold.some((one) => one.skill === skill && one.at.length === 0),
    );
    if (unplaced.length !== 1 || placed.has(unplaced[0])) continue;
    const lost = mostLost(units, matched, typed, base);
    if (lost) placed.set(unplaced[0], lost);
  }
  for (const { unit, words } of placed.values()) for (const word of words) base[unit][word] = wordLabel.shown;
  const placesOf = (skill: string) => {
    const own = placed.get(skill);
    return own ? [own] : (gold.find((one) => one.skill === skill)?.at ?? []);
  };
  const labelled = (
    variant: string,
    resume: string,
    typed: readonly TypedUnit[],
    removed: readonly string[],
  ): LabelledResume => {
    const stands = createEvidenceCheck(assertedText(resume));
    const labels = base.map((ofUnit) => [...ofUnit]);
    const doubtful = units.map(() => new Set<number>());
    const mark = (at: readonly LocatedSkill[], act: (unit: number, word: number) => void) => {
      for (const { unit, words } of at) for (const word of words) act(unit, word);
    };
    const removedIsLost = removed.some((skill) => placesOf(skill).length === 0);
    for (const { skill } of gold) {
      const at = placesOf(skill);
      if (removed.includes(skill)) {
        if (stands(skill)) mark(at, (unit, word) => doubtful[unit].add(word));
        else
          mark(at, (unit, word) => {
            labels[unit][word] = wordLabel.missing;
          });
      } else if (isAbsent(at, typed)) mark(at, (unit, word) => doubtful[unit].add(word));
    }
    return {
      variant,
      resume,
      removed,
      units: units.map((_, unit) => {
        const isNamed = base[unit].some((label) => label !== wordLabel.other);
        const isChanged = removedIsLost && typed[unit].codes.join() !== matched[unit].codes.join();
        const isKnown = labels[unit].includes(wordLabel.missing) || ((isNamed || !isUnplaced) && !isChanged);
        return { unit, typed: typed[unit], labels: isKnown ? labels[unit] : null, doubtful: doubtful[unit] };
      }),
    };
  };
  return {
    record,
    posting,
    gold: gold.map(({ skill }) => ({ skill, at: placesOf(skill) })),
    resumes: [
      labelled('matched', record.resumeMatched, matched, []),
      ...negatives.map(({ variant, resume, typed, removed }) => labelled(variant, resume, typed, removed)),
    ],
  };
}

function removedFrom({ filtered, negativesFiltered }: Triple, variant: string): readonly string[] {
  return (variant === 'unmatched' ? filtered : (negativesFiltered?.[variant] ?? filtered)).skills;
}

/** No word of it stands in the résumé in any form. */
function isAbsent(at: readonly LocatedSkill[], typed: readonly TypedUnit[]): boolean {
  return (
    at.length > 0 &&
    at.every(({ unit, words }) => words.every((word) => typed[unit].codes[word] === evidenceCode.absent))
  );
}

/** The words, at least two, of the sentence that loses most evidence and names no skill that is known. */
function mostLost(
  units: PostingUnits['units'],
  before: readonly TypedUnit[],
  after: readonly TypedUnit[],
  base: readonly (readonly number[])[],
): LocatedSkill | null {
  let best: LocatedSkill | null = null;
  for (const [unit, { words }] of units.entries()) {
    if (base[unit].some((label) => label !== wordLabel.other)) continue;
    const lost = words.flatMap((word, index) =>
      tells(word) &&
      after[unit].codes[index] === evidenceCode.absent &&
      before[unit].codes[index] !== evidenceCode.absent
        ? [index]
        : [],
    );
    if (lost.length >= 2 && lost.length > (best?.words.length ?? 0)) best = { unit, words: lost };
  }
  return best;
}
