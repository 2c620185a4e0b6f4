import type { SkillLexicon } from '../core/lexicon.ts';
import { normaliseSkillName } from '../documents/skillNames.ts';

/** Skills named against skills wanted, as counts of different names. */
export interface SkillCounts {
  readonly namedSkills: number;
  readonly wantedSkills: number;
  /** Normalised names equal. */
  readonly strictRight: number;
  /** Names with a counterpart on the other side that shares at least half of the words of the longer of the two. */
  readonly relaxedRight: number;
  readonly relaxedFound: number;
  /** As strict, after every spelling that the lexicon knows is replaced by its canonical name. */
  readonly canonicalNamed: number;
  readonly canonicalWanted: number;
  readonly canonicalRight: number;
}

export function compareSkills(
  named: readonly string[],
  wanted: readonly string[],
  lexicon: SkillLexicon,
): SkillCounts {
  const canonical = (name: string) => lexicon.canonical(name) ?? name;
  const [namedNames, wantedNames] = [distinct(named), distinct(wanted)];
  const [namedCanonical, wantedCanonical] = [distinct(named.map(canonical)), distinct(wanted.map(canonical))];
  const [namedWords, wantedWords] = [[...namedNames].map(wordsOf), [...wantedNames].map(wordsOf)];
  return {
    namedSkills: namedNames.size,
    wantedSkills: wantedNames.size,
    strictRight: shared(namedNames, wantedNames),
    relaxedRight: namedWords.filter((one) => wantedWords.some((other) => wordsOverlap(one, other))).length,
    relaxedFound: wantedWords.filter((one) => namedWords.some((other) => wordsOverlap(one, other))).length,
    canonicalNamed: namedCanonical.size,
    canonicalWanted: wantedCanonical.size,
    canonicalRight: shared(namedCanonical, wantedCanonical),
  };
}

/** Names that differ in nothing but form count once; a name of punctuation alone is none. */
function distinct(names: readonly string[]): Set<string> {
  return new Set(names.map(normaliseSkillName).filter((name) => name !== ''));
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((name) => other.has(name)).length;
}

const wordsOf = (name: string) => new Set(name.split(' '));

/** |A ∩ B| ≥ ½ max(|A|, |B|). */
function wordsOverlap(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return 2 * shared(one, other) >= Math.max(one.size, other.size);
}
