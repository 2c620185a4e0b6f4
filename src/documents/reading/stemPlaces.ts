import type { ResumeIndex } from './resumeIndex.ts';
import { comparableStem, stemSimilarity } from './stemSimilarity.ts';
import { evidenceFor } from './thesaurus.ts';

/** Clauses of a résumé, by their index, with how well they show a word: 1 names it. */
export type StemPlaces = ReadonlyMap<number, number>;

const likenessOfAlike = 0.8;
const likenessOfRelated = 0.6;
const leastSimilarity = 0.6;

const remembered = new WeakMap<ResumeIndex, Map<string, StemPlaces>>();

/** Where a stem stands, or one that is spelled alike, or words that show the same. Each asked of a résumé but once. */
export function stemPlaces(stem: string, index: ResumeIndex): StemPlaces {
  const known = remembered.get(index) ?? new Map<string, StemPlaces>();
  remembered.set(index, known);
  const places = known.get(stem) ?? findPlaces(stem, index);
  known.set(stem, places);
  return places;
}

function findPlaces(stem: string, { clausesOf, byInitial }: ResumeIndex): StemPlaces {
  const places = new Map<number, number>();
  const add = (clause: number, likeness: number) => {
    if (likeness > (places.get(clause) ?? 0)) places.set(clause, likeness);
  };
  for (const clause of clausesOf.get(stem) ?? []) add(clause, 1);
  const asked = comparableStem(stem);
  for (const other of byInitial.get(stem[0]) ?? []) {
    if (other.stem === stem) continue;
    const similarity = stemSimilarity(asked, other);
    if (similarity < leastSimilarity) continue;
    for (const clause of clausesOf.get(other.stem) ?? []) add(clause, likenessOfAlike * similarity);
  }
  for (const expression of evidenceFor([stem]))
    for (const clause of clausesWithAll(expression, clausesOf)) add(clause, likenessOfRelated);
  return places;
}

/** The clauses that have every stem of an expression. */
export function clausesWithAll(
  expression: readonly string[],
  clausesOf: ResumeIndex['clausesOf'],
): readonly number[] {
  const [first, ...rest] = expression.map((stem) => clausesOf.get(stem) ?? []);
  return (first ?? []).filter((clause) => rest.every((others) => others.includes(clause)));
}
