import { askedWords } from './askedWords.ts';
import type { RequirementUnit } from './postingUnits.ts';
import type { ResumeIndex } from './resumeIndex.ts';
import { endsThought } from './resumeLine.ts';
import { clausesWithAll } from './stemPlaces.ts';
import { comparableStem, stemSimilarity } from './stemSimilarity.ts';
import { type PlacedWord, tells } from './words.ts';

/** What a résumé shows of a word: the values of `token_type_ids` that requirement readers are trained with. */
export const evidenceCode = {
  /** Special tokens, and the word that names the section. */
  none: 0,
  /** Joins, or only asks. */
  empty: 1,
  /** Stands in the résumé beside the same neighbour, and so does every word of its phrase. */
  inPhrase: 2,
  /** Stands in the résumé as it is written. */
  exact: 3,
  /** Stands there in another form. */
  stem: 4,
  /** A word that begins alike, or is spelled much alike. */
  alike: 5,
  /** A known spelling of the same skill, or its initials. */
  alias: 6,
  absent: 7,
  /** Stands in the résumé, but not in its list of skills, which it has. */
  elsewhere: 8,
  /** Itself absent, but words that show the same stand in the résumé. */
  related: 9,
  /** Of the words of the résumé: one of the requirement's. */
  shared: 10,
  sharedAlike: 11,
  other: 12,
  otherEmpty: 13,
  /** Of the words of the résumé: one that shows a word of the requirement. */
  sharedRelated: 14,
} as const;

/** Added to the code of a word that rules take for a part of a skill's name. */
export const inSkillPhrase = 14;

/** Different values of token types. */
export const evidenceTypes = 24;

/** One code a word of the requirement. */
export function wordEvidence(unit: Pick<RequirementUnit, 'words' | 'text'>, index: ResumeIndex): number[] {
  const asked = askedWords(unit);
  const { words } = unit;
  const codes = words.map((word) => codeOf(word, index));
  joinPhrases(words, codes, index);
  for (const { name, positions } of asked.skills) {
    if (!index.skills.has(name)) continue;
    for (const position of positions)
      if (codes[position] > evidenceCode.exact) codes[position] = evidenceCode.alias;
  }
  for (const { letters, positions } of asked.initials) {
    // "Search Engine Optimization" where the résumé has "SEO".
    const absent = positions.filter((position) => codes[position] === evidenceCode.absent);
    if (absent.length > 0 && index.keys.has(letters))
      for (const position of absent) codes[position] = evidenceCode.alias;
  }
  for (const { positions, expressions } of asked.related) {
    if (!expressions.some((expression) => standsIn(expression, index))) continue;
    for (const position of positions)
      if (codes[position] === evidenceCode.absent || codes[position] === evidenceCode.alike)
        codes[position] = evidenceCode.related;
  }
  return codes.map((code, position) =>
    isElsewhere(code, words[position], index) ? evidenceCode.elsewhere : code,
  );
}

/** Found, as it is or in another form, outside of the list of skills alone. */
function isElsewhere(code: number, word: PlacedWord, { listed }: ResumeIndex): boolean {
  if (listed === null || code < evidenceCode.inPhrase || code > evidenceCode.stem) return false;
  return !listed.has(word.stem);
}

function codeOf(word: PlacedWord, index: ResumeIndex): number {
  if (!tells(word)) return evidenceCode.empty;
  if (index.keys.has(word.key)) return evidenceCode.exact;
  const { stem } = word;
  if (index.clausesOf.has(stem)) return evidenceCode.stem;
  // "SQL" in "MySQL": short names inside others are no evidence; longer words that begin alike are some.
  if (stem.length >= 4 && isAlike(stem, index)) return evidenceCode.alike;
  const isAbbreviation =
    word.key.length >= 2 && word.key.length <= 5 && word.text === word.text.toUpperCase();
  return isAbbreviation && index.hasInitials(word.key) ? evidenceCode.alias : evidenceCode.absent;
}

/** Whether a stem of the same first four letters is alike. */
function isAlike(stem: string, { byInitial }: ResumeIndex): boolean {
  const beginning = stem.slice(0, 4);
  const others = byInitial.get(stem[0])?.filter((other) => other.stem.startsWith(beginning));
  if (others === undefined) return false;
  const asked = comparableStem(stem);
  return others.some((other) => stemSimilarity(asked, other) >= 0.6);
}

function standsIn(expression: readonly string[], { clausesOf }: ResumeIndex): boolean {
  return expression.length === 1
    ? clausesOf.has(expression[0])
    : clausesWithAll(expression, clausesOf).length > 0;
}

/** Words whose neighbour stands beside them in the résumé, too. */
function joinPhrases(words: readonly PlacedWord[], codes: number[], index: ResumeIndex): void {
  let last: { position: number; stem: string } | null = null;
  for (const [position, word] of words.entries()) {
    if (word.isSign && endsThought(word.text)) last = null;
    if (!tells(word)) continue;
    const { stem } = word;
    if (last !== null && index.pairs.has(`${last.stem} ${stem}`)) {
      for (const at of [last.position, position])
        if (codes[at] === evidenceCode.exact || codes[at] === evidenceCode.stem)
          codes[at] = evidenceCode.inPhrase;
    }
    last = { position, stem };
  }
}
