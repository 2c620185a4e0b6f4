import { stemOf } from '../../documents/reading/stem.ts';
import { type PlacedWord, placedWords, tells } from '../../documents/reading/words.ts';

/** Where a sentence names a skill: indexes of its words. */
export interface LocatedSkill {
  readonly unit: number;
  readonly words: readonly number[];
}

/** A skill of which fewer words stand in any sentence is asked for in other words: there is no telling where. */
const leastShare = 0.5;

/** The sentences that name a skill with most of its words: all of those that are equally good. */
export function locateSkill(
  skill: string,
  units: readonly { readonly words: readonly PlacedWord[] }[],
): LocatedSkill[] {
  const wanted = stemsOf(skill);
  const found = units.flatMap(({ words }, unit) => {
    const at = wanted.map((stem) => words.findIndex((word) => !word.isSign && alike(stemOf(word.key), stem)));
    const hits = at.filter((index) => index >= 0);
    const share = hits.length / wanted.length;
    return share >= leastShare ? [{ unit, words: [...new Set(hits)], share }] : [];
  });
  const best = found.reduce((most, { share }) => Math.max(most, share), 0);
  return found.filter(({ share }) => share > best - 0.01);
}

/** Stems of a skill's words that say something; of all its words where none does. */
export function stemsOf(skill: string): string[] {
  const words = placedWords(skill).filter(({ isSign }) => !isSign);
  const telling = words.filter(tells);
  return [...new Set((telling.length > 0 ? telling : words).map(({ key }) => stemOf(key)))];
}

/** Equal, or alike in at least four letters and 70 % of the longer one. */
export function alike(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  let same = 0;
  while (same < shorter && a[same] === b[same]) same++;
  return same >= 4 && same >= 0.7 * Math.max(a.length, b.length);
}
