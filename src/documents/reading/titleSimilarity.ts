import { remembered } from '../remembered.ts';
import { stemOf } from './stem.ts';
import { type ComparableStem, comparableStem, stemSimilarity } from './stemSimilarity.ts';
import { placedWords } from './words.ts';

/** Stems of a title's words, each once. */
export const titleStems = remembered((title: string): readonly ComparableStem[] => {
  const stems = placedWords(title.slice(0, 300))
    .filter(({ key, isTelling }) => isTelling && !titleGlue.has(key))
    .map(({ key, stem }) => {
      const long = shortForms.get(key);
      return long === undefined ? stem : stemOf(long);
    });
  return [...new Set(stems)].map(comparableStem);
}, 5_000);

const titleGlue: ReadonlySet<string> = new Set(
  'other except including miscellaneous role roles position job field environment capacity industry'.split(
    ' ',
  ),
);
const shortForms: ReadonlyMap<string, string> = new Map([
  ['sr', 'senior'],
  ['jr', 'junior'],
  ['mgr', 'manager'],
  ['asst', 'assistant'],
  ['admin', 'administrator'],
  ['tech', 'technician'],
  ['dev', 'developer'],
]);

/** Share of the weight of `some` that has a like in `all`. */
export function coverage(
  some: readonly ComparableStem[],
  all: readonly ComparableStem[],
  weightOf: (stem: string) => number,
): number {
  let sum = 0;
  let covered = 0;
  for (const stem of some) {
    const weight = weightOf(stem.stem);
    sum += weight;
    let best = 0;
    for (const other of all) {
      const similarity = stemSimilarity(stem, other);
      if (similarity > best) best = similarity;
      if (best === 1) break;
    }
    covered += weight * (best >= 0.6 ? best : 0);
  }
  return sum === 0 ? 0 : covered / sum;
}
