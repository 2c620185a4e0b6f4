import { remembered } from '../remembered.ts';

/** Endings taken off a word with at least four letters left, longest first. */
const endings = [
  'izations',
  'ization',
  'ations',
  'ation',
  'ments',
  'ment',
  'ings',
  'ing',
  'ives',
  'ive',
  'ions',
  'ion',
  'ically',
  'ical',
  'ies',
  'ers',
  'ors',
  'er',
  'or',
  'ed',
  'ly',
  'es',
  'al',
  'ic',
  'e',
  's',
  'y',
];

/** A word without inflection: crude, but the same on both sides of a comparison. "Managing", "managers" → "manag". */
export const stemOf = remembered((word: string): string => {
  const ending = endings.find((candidate) => word.endsWith(candidate) && word.length - candidate.length >= 4);
  if (ending !== undefined) return word.slice(0, -ending.length);
  return word.length === 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
});
