import { remembered } from './remembered.ts';
import { normaliseSkillName } from './skillNames.ts';

const GLUE: ReadonlySet<string> = new Set('and or of the a an in for to with all other as'.split(' '));
const SHORT_FORMS: Readonly<Record<string, string>> = {
  sr: 'senior',
  jr: 'junior',
  vp: 'vice president',
  mgr: 'manager',
  asst: 'assistant',
};
/** Head words that say too little alone: "Manager" is not "Sales Manager". */
const VAGUE: ReadonlySet<string> = new Set(
  'manager worker engineer technician developer analyst assistant specialist supervisor consultant operator clerk director officer administrator lead associate agent representative helper teacher architect programmer coordinator'.split(
    ' ',
  ),
);

/** Words that make another job of a title that lacks them: an "Occupational Therapy Assistant" is no therapist. */
const RANKS: ReadonlySet<string> = new Set(
  'assistant aide helper trainee apprentice intern technician technologist manager supervisor director foreman superintendent'.split(
    ' ',
  ),
);

/**
 * Whether two role titles mean the same job, tolerant of number and word form ("Interpreters",
 * "interpreting"), word order, punctuation (commas that became ` - `) and parts left out: "Maids and
 * Housekeeping Cleaners" and "Housekeeping Cleaner". A title of one telling word matches a longer one that has
 * it as a part of its own or as its last word. A rank (assistant, manager) that only one has makes them two jobs.
 */
export function titlesMatch(a: string, b: string): boolean {
  const left = titleWords(a);
  const right = titleWords(b);
  if (left.length === 0 || right.length === 0) return false;
  const [small, large, largeTitle] = left.length <= right.length ? [left, right, b] : [right, left, a];
  if (hasRankOfItsOwn(small, largeTitle) || hasRankOfItsOwn(large, left === small ? a : b)) return false;
  const shared = small.filter((word) => large.some((other) => sameStem(word, other))).length;
  if (small.length === 1) return shared === 1 && (large.length === 1 || isHeadOrPart(small[0], largeTitle));
  return shared === small.length || (shared >= 2 && shared / small.length >= 0.75);
}

/** The other title has a rank that these words lack in each of its parts ("Farmers, Ranchers, and Other Managers" has two). */
function hasRankOfItsOwn(words: readonly string[], other: string): boolean {
  const ofPart = (part: string) =>
    titleWords(part).some((rank) => RANKS.has(rank) && !words.some((word) => sameStem(word, rank)));
  return other
    .split(PARTS)
    .filter((part) => titleWords(part).length > 0)
    .every(ofPart);
}

const PARTS = /,|\/|\s[-–—|]\s|\b(?:and|or)\b|&|[()[\]]/i;

/** The different words of a title that carry meaning, in the singular. */
const titleWords = remembered((title: string): readonly string[] => {
  const name = normaliseSkillName(title.slice(0, 300)).replace(/\bpost secondary\b/g, 'postsecondary');
  const words = name
    .split(' ')
    // A "constructor" is no member of the table.
    .flatMap((word) => (Object.hasOwn(SHORT_FORMS, word) ? SHORT_FORMS[word] : word).split(' '));
  return [...new Set(words.filter((word) => word !== '' && !GLUE.has(word)).map(singular))];
});

/** A crude singular that treats both sides alike: "secretaries" and "secretary", "waitresses" and "waitress". */
function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && /(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('wives')) return `${word.slice(0, -3)}fe`;
  if (word.length > 4 && word.endsWith('men')) return `${word.slice(0, -2)}an`;
  return word.length > 3 && /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}

/** Equal, or alike in at least five letters and 70 % of the shorter word: "repairer", "repairing". */
function sameStem(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  let alike = 0;
  while (alike < shorter && a[alike] === b[alike]) alike++;
  return alike >= 5 && alike >= 0.7 * shorter;
}

function isHeadOrPart(word: string, title: string): boolean {
  const parts = title.split(/,|\s[-–—|/]\s|[()[\]]/).map((part) => titleWords(part));
  if (parts.some((words) => words.length === 1 && sameStem(words[0], word))) return true;
  const head = parts[0].at(-1);
  return head !== undefined && !VAGUE.has(word) && sameStem(head, word);
}
