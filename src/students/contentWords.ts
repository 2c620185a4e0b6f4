import { words } from '../documents/words.ts';

/** Words that ask for or claim something without naming it: they are in nearly every posting or résumé. */
const emptyWords = new Set(
  `a an and any are as at be been but by can did do does for from had has have in into is it its may must of on or
  our shall should so such than that the their them they this to under up us use used using via was we were when
  which who will with within you your
  ability able advanced basic candidate demonstrated excellent experience experienced expert expertise familiar
  familiarity good hands knowledge knowledgeable plus preferred proficiency proficient proven required requirement
  requirements skill skilled skills solid strong understanding well work worked working year years`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Endings taken off a word with at least four letters left, longest first. */
const endings = [
  'ations',
  'ation',
  'ments',
  'ment',
  'ings',
  'ing',
  'ies',
  'ers',
  'er',
  'ed',
  'es',
  'e',
  's',
  'y',
];

/** The words of a text that say what it is about, without inflection: "Managing databases" → "manag", "databas". */
export function contentWords(text: string): string[] {
  return words(text)
    .filter((word) => !emptyWords.has(word))
    .map(stem);
}

/** Crude, but the same on both sides of a comparison. */
function stem(word: string): string {
  const ending = endings.find((candidate) => word.endsWith(candidate) && word.length - candidate.length >= 4);
  return ending === undefined ? word : word.slice(0, -ending.length);
}
