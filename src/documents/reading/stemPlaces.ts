import type { ResumeIndex } from './resumeIndex.ts';
import { createScratch } from './scratch.ts';
import { comparableStem, stemSimilarity } from './stemSimilarity.ts';
import { evidenceFor } from './thesaurus.ts';

/** Clauses of a résumé that show a word. */
export interface StemPlaces {
  /** Their indexes, in no order. */
  readonly clauses: readonly number[];
  /** How well each of them does: 1 names it. */
  readonly likeness: readonly number[];
}

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

const likenessOfClauses = createScratch();

function findPlaces(stem: string, { clauses, clausesOf, byInitial }: ResumeIndex): StemPlaces {
  const found: number[] = [];
  const best = likenessOfClauses(clauses.length);
  raise(best, found, clausesOf.get(stem) ?? [], 1);
  const asked = comparableStem(stem);
  for (const other of byInitial.get(stem[0]) ?? []) {
    if (other.stem === stem) continue;
    const similarity = stemSimilarity(asked, other);
    if (similarity < leastSimilarity) continue;
    raise(best, found, clausesOf.get(other.stem) ?? [], likenessOfAlike * similarity);
  }
  for (const expression of evidenceFor([stem]))
    raise(best, found, clausesWithAll(expression, clausesOf), likenessOfRelated);
  return { clauses: found, likeness: found.map((clause) => best[clause]) };
}

function raise(best: Float64Array, found: number[], clauses: readonly number[], likeness: number): void {
  for (const clause of clauses) {
    if (best[clause] === 0) found.push(clause);
    if (likeness > best[clause]) best[clause] = likeness;
  }
}

/** The clauses that have every stem of an expression. */
export function clausesWithAll(
  expression: readonly string[],
  clausesOf: ResumeIndex['clausesOf'],
): readonly number[] {
  const [first, ...rest] = expression.map((stem) => clausesOf.get(stem) ?? []);
  return (first ?? []).filter((clause) => rest.every((others) => others.includes(clause)));
}
