import { builtInLexicon } from '../builtInLexicon.ts';
import { rememberedOf } from '../rememberedOf.ts';
import type { RequirementUnit } from './postingUnits.ts';
import { type ComparableStem, comparableStem } from './stemSimilarity.ts';
import { evidenceFor, longestEntry } from './thesaurus.ts';
import { type PlacedWord, tells } from './words.ts';

/** What a sentence of a posting asks for, as every résumé is asked for it. */
export interface AskedWords {
  /** Of the words that tell something, each once. */
  readonly stems: readonly string[];
  readonly comparable: readonly ComparableStem[];
  /** Stems of words that show one of those. */
  readonly shows: ReadonlySet<string>;
  /** Skills with well-known spellings, with the positions of their words. */
  readonly skills: readonly { readonly name: string; readonly positions: readonly number[] }[];
  /** What words beside each other are abbreviated to, longest first. */
  readonly initials: readonly { readonly letters: string; readonly positions: readonly number[] }[];
  /** Words beside each other that others show, with what shows them. */
  readonly related: readonly {
    readonly positions: readonly number[];
    readonly expressions: readonly (readonly string[])[];
  }[];
}

/** Found once for a sentence. */
export const askedWords = rememberedOf(
  ({ words, text }: Pick<RequirementUnit, 'words' | 'text'>): AskedWords => {
    const stems = [...new Set(words.filter(tells).map(({ stem }) => stem))];
    return {
      stems,
      comparable: stems.map(comparableStem),
      shows: new Set(stems.flatMap((stem) => evidenceFor([stem]).flat())),
      skills: builtInLexicon.find(text).map(({ name, start, end }) => ({
        name,
        positions: words.flatMap((word, position) =>
          word.start >= start && word.end <= end ? [position] : [],
        ),
      })),
      initials: initialsOf(words),
      related: relatedRuns(words),
    };
  },
);

/** "Search Engine Optimization": "seo". */
function initialsOf(words: readonly PlacedWord[]) {
  const told = words.flatMap((word, position) => (word.isSign ? [] : [{ word, position }]));
  const found: { letters: string; positions: number[] }[] = [];
  for (let length = 5; length >= 2; length--) {
    for (let start = 0; start + length <= told.length; start++) {
      const run = told.slice(start, start + length);
      const letters = run.map(({ word }) => word.key[0]).join('');
      if (letters.length < 3 && !run.every(({ word }) => tells(word))) continue;
      if (!/^\p{L}+$/u.test(letters) || ordinaryShortWords.has(letters)) continue;
      found.push({ letters, positions: run.map(({ position }) => position) });
    }
  }
  return found;
}

const ordinaryShortWords: ReadonlySet<string> = new Set(
  'as at an am is it in on of or to so we us up by do go he me my no if be has had was not and the for are but all can our out use new own who its led ran sap set com org net may jan mar map top lab law tax'.split(
    ' ',
  ),
);

function relatedRuns(words: readonly PlacedWord[]): AskedWords['related'] {
  const telling = words.flatMap((word, position) => (tells(word) ? [{ position, stem: word.stem }] : []));
  const found: { positions: number[]; expressions: readonly (readonly string[])[] }[] = [];
  for (let start = 0; start < telling.length; start++) {
    for (let length = 1; length <= longestEntry && start + length <= telling.length; length++) {
      const run = telling.slice(start, start + length);
      const expressions = evidenceFor(run.map(({ stem }) => stem));
      if (expressions.length > 0) found.push({ positions: run.map(({ position }) => position), expressions });
    }
  }
  return found;
}
