import { isPreposition } from './linkWords.ts';
import type { Vocabulary } from './nameKnowledge.ts';
import type { SkillLine, WordRun } from './skillLines.ts';

/** How a name that is meant differs from the words of its line; `form` of a candidate. */
export const nameForm = {
  written: 0,
  /** "Data centers": data center. */
  otherEnding: 1,
  /** "Education & training": education and training; or the other way round. */
  otherJoint: 2,
  /** "Exemplary presentation abilities": presentation skills. */
  behind: 3,
  /** "Deep understanding of art history": knowledge of art history. */
  before: 4,
  /** "Knowledge of current safety rules": knowledge of safety rules. */
  leftOut: 5,
  /** "Stamina and strength": strength and stamina. */
  turned: 6,
} as const;

/** A run of words and a name that it may mean. */
export interface MeantName extends WordRun {
  readonly name: string;
  readonly form: number;
}

const MOST_WORDS = 6;
const MOST_WORDS_BEFORE_SKILLS = 4;
/** A run may begin so many words into a line and still stand behind its opening. */
const OPENING_WORDS = 3;
const MOST_WORDS_OF_SIDE = 3;
const openings = [
  ...['knowledge of', 'ability to', 'understanding of', 'ability to work', 'ability to use'],
  ...['experience with', 'attention to'],
];
const closings = ['skills', 'knowledge'];
const joint = /[&/,+]/;

/** Known names that the first `count` words of a line may mean without spelling them, see {@link nameForm}. */
export function namesMeant(line: SkillLine, count: number, vocabulary: Vocabulary): MeantName[] {
  const words = line.words.slice(0, count).map(({ name }) => name);
  const found = new Map<string, MeantName>();
  const put = (name: string, first: number, end: number, form: number) => {
    if (!vocabulary.isName(name)) return;
    const key = `${first} ${end} ${name}`;
    if (!found.has(key)) found.set(key, { name, first, end, form });
  };
  const isKnown = words.map((word) => vocabulary.isWord(word));
  const isJoined = words.map((_, place) => place > 0 && joint.test(gapBefore(line, place)));
  for (let first = 0; first < count; first++) {
    const mayFollow = first < OPENING_WORDS || isPreposition(words[first - 1]);
    let unknown = 0;
    for (let end = first + 1; end <= Math.min(count, first + MOST_WORDS); end++) {
      if (!isKnown[end - 1]) unknown++;
      // One unknown word may have another ending or be left out.
      if (unknown > 1) break;
      for (const [names, form] of respelled(words, first, end, { isKnown, isJoined, unknown, vocabulary })) {
        const name = names.join(' ');
        if (form !== nameForm.written) put(name, first, end, form);
        if (names.length <= MOST_WORDS_BEFORE_SKILLS)
          for (const closing of closings) put(`${name} ${closing}`, first, end, nameForm.behind);
        if (mayFollow) for (const opening of openings) put(`${opening} ${name}`, first, end, nameForm.before);
      }
    }
  }
  for (let place = 1; place < count - 1; place++) {
    if (words[place] !== 'and' && !isJoined[place]) continue;
    const right = words[place] === 'and' ? place + 1 : place;
    for (const [first, from, end] of sides(place, right, count))
      put(
        `${words.slice(from, end).join(' ')} and ${words.slice(first, place).join(' ')}`,
        first,
        end,
        nameForm.turned,
      );
  }
  return [...found.values()];
}

/** A run as it is written and with one change. */
function respelled(
  words: readonly string[],
  first: number,
  end: number,
  line: {
    readonly isKnown: readonly boolean[];
    readonly isJoined: readonly boolean[];
    /** Words of the run that are unknown, one at most. */
    readonly unknown: number;
    readonly vocabulary: Vocabulary;
  },
): [string[], number][] {
  const own = words.slice(first, end);
  const respellings: [string[], number][] = line.unknown === 0 ? [[own, nameForm.written]] : [];
  for (const [place, word] of own.entries()) {
    if (line.unknown > 0 && line.isKnown[first + place]) continue;
    for (const form of line.vocabulary.forms(word))
      respellings.push([own.with(place, form), nameForm.otherEnding]);
    if (place === 0) continue;
    if (line.isJoined[first + place]) respellings.push([own.toSpliced(place, 0, 'and'), nameForm.otherJoint]);
    if (place < own.length - 1)
      respellings.push([own.toSpliced(place, 1), word === 'and' ? nameForm.otherJoint : nameForm.leftOut]);
  }
  return respellings;
}

/** Runs before and behind an "and": [first of the one, first of the other, end of the other]. */
function* sides(place: number, right: number, count: number): Generator<[number, number, number]> {
  for (let first = Math.max(0, place - MOST_WORDS_OF_SIDE); first < place; first++)
    for (let from = right; from <= Math.min(right + 1, count - 1); from++)
      for (let end = from + 1; end <= Math.min(count, from + MOST_WORDS_OF_SIDE); end++)
        yield [first, from, end];
}

/** What stands between a word and the one before it. */
function gapBefore({ text, words }: SkillLine, place: number): string {
  return text.slice(words[place - 1].end, words[place].start);
}
