import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { spansOfTags } from '../../src/metrics/bioSpans.ts';

const show = (tags: string) =>
  spansOfTags(tags === '' ? [] : tags.split(' ')).map(({ type, start, end }) => `${type}${start}-${end}`);

/** Worked by hand from conlleval's rules for where a chunk begins and ends. */
test.each([
  ['', []],
  ['O O', []],
  ['B', ['0-1']],
  ['B I I O', ['0-3']],
  ['O B I', ['1-3']],
  // A beginning ends what went before.
  ['B B', ['0-1', '1-2']],
  ['B I B I', ['0-2', '2-4']],
  // An I without a B is a chunk: at the start, after O, after another type.
  ['I I O', ['0-2']],
  ['O I O I', ['1-2', '3-4']],
  ['B-X I-Y', ['X0-1', 'Y1-2']],
  ['I-X I-Y I-Y', ['X0-1', 'Y1-3']],
  ['B-X I-X O I-X', ['X0-2', 'X3-4']],
  ['B-X I', ['X0-1', '1-2']],
  // IOBES, and BILOU under its other letters.
  ['S S', ['0-1', '1-2']],
  ['B I E B E', ['0-3', '3-5']],
  ['B L I U', ['0-2', '2-3', '3-4']],
  ['E E', ['0-1', '1-2']],
  ['E-X I-X', ['X0-1', 'X1-2']],
  ['S-X I-X', ['X0-1', 'X1-2']],
  ['B-X E-Y', ['X0-1', 'Y1-2']],
  // A type may hold a dash; a dash after O changes nothing.
  ['B-hard-skill I-hard-skill', ['hard-skill0-2']],
  ['O-X I-X', ['X1-2']],
])('%j', (tags, spans) => {
  expect(show(tags)).toEqual(spans);
});

interface Reference {
  readonly gold: readonly string[];
  readonly guess: readonly string[];
  readonly wanted: number;
  readonly named: number;
  readonly right: number;
}
const references = JSON.parse(
  readFileSync(new URL('../golden/span-reference.json', import.meta.url), 'utf8'),
) as Reference[];

test('counts as conlleval does (scripts/span-reference.py)', () => {
  expect(references.length).toBeGreaterThanOrEqual(100);
  for (const { gold, guess, wanted, named, right } of references) {
    const [one, other] = [spansOfTags(gold), spansOfTags(guess)].map(
      (spans) => new Set(spans.map((span) => JSON.stringify(span))),
    );
    const counts = {
      wanted: one.size,
      named: other.size,
      right: [...one].filter((span) => other.has(span)).length,
    };
    expect({ gold, guess, ...counts }).toEqual({ gold, guess, wanted, named, right });
  }
});

/** Spans named, wanted and right over several sequences, and their F1. */
function score(gold: readonly (readonly string[])[], guess: readonly (readonly string[])[]) {
  const keys = (sequences: readonly (readonly string[])[]) =>
    new Set(
      sequences.flatMap((tags, place) => spansOfTags(tags).map((span) => JSON.stringify([place, span]))),
    );
  const [wanted, named] = [keys(gold), keys(guess)];
  const right = [...wanted].filter((key) => named.has(key)).length;
  return { named: named.size, wanted: wanted.size, right, f1: (2 * right) / (named.size + wanted.size) };
}

test("seqeval's documented examples (https://github.com/chakki-works/seqeval, README and its default mode)", () => {
  const gold = ['O O O B-MISC I-MISC I-MISC O', 'B-PER I-PER O'].map((tags) => tags.split(' '));
  const guess = ['O O B-MISC I-MISC I-MISC I-MISC O', 'B-PER I-PER O'].map((tags) => tags.split(' '));
  // The README: f1_score(y_true, y_pred) is 0.50; MISC 0 of 1, PER 1 of 1.
  expect(score(gold, guess)).toEqual({ named: 2, wanted: 2, right: 1, f1: 0.5 });
  // The README, "strict": ['B-NP', 'I-NP', 'O'] against ['I-NP', 'I-NP', 'O'] is a full match in the default mode,
  // which is conlleval's and ours, and none in its strict IOB2 mode.
  expect(score([['B-NP', 'I-NP', 'O']], [['I-NP', 'I-NP', 'O']])).toMatchObject({ f1: 1 });
  // get_entities in its documentation: [('PER', 0, 1), ('LOC', 3, 3)], ends inclusive there.
  expect(show('B-PER I-PER O B-LOC')).toEqual(['PER0-2', 'LOC3-4']);
});
