import { expect, test } from 'vitest';
import { withoutLabel } from '../../src/core/example.ts';
import type { MatchingInput } from '../../src/core/matching.ts';
import { createLexicalPredictor } from '../../src/students/lexical.ts';
import { slowdown } from '../slowdown.ts';
import { examplesOf, tradeRecords } from './postings.ts';

const examples = examplesOf(tradeRecords);
const calibrate = (part: typeof examples, description = 'the trades') => ({
  calibration: { examples: part, description },
});

async function probabilities(reference: string, part: typeof examples, asked: readonly MatchingInput[]) {
  const predictor = createLexicalPredictor(reference, calibrate(part));
  const predictions = await predictor.predict(
    asked.map((input, index) => ({ ...withoutLabel(examples[0]), id: `${index}`, input })),
  );
  return predictions.map(({ probability }) => probability ?? Number.NaN);
}

test.each(['overlap', 'tfidf'])('lexical:%s remembers what it was calibrated on', (reference) => {
  const predictor = createLexicalPredictor(reference, calibrate(examples.slice(0, 6)));
  expect(predictor.trainingDigests).toEqual(
    new Set(examples.slice(0, 6).map(({ trainingDigest }) => trainingDigest)),
  );
  expect(predictor.note).toBe('calibrated on the trades');
});

test.each(['overlap', 'tfidf'])(
  'lexical:%s says that it is uncalibrated without both classes',
  (reference) => {
    const matchesOnly = examples.filter(({ variant }) => variant === 'matched');
    for (const part of [[], matchesOnly]) {
      const predictor = createLexicalPredictor(reference, calibrate(part));
      expect(predictor.trainingDigests.size).toBe(0);
      expect(predictor.note).toMatch(/^uncalibrated/);
    }
    const digests = [[], matchesOnly, examples].map(
      (part) => createLexicalPredictor(reference, calibrate(part)).digest,
    );
    expect(digests[0]).toBe(digests[1]);
    expect(digests[2]).not.toBe(digests[0]);
  },
);

test('the description of the calibration set does not change what it is', () => {
  const [one, two] = ['a', 'b'].map((text) => createLexicalPredictor('tfidf', calibrate(examples, text)));
  expect(one.digest).toBe(two.digest);
});

test.each([
  ['overlap', examples],
  ['tfidf', examples],
  ['overlap', []],
  ['tfidf', []],
])('lexical:%s ranks every met posting above its unmet ones (%#)', async (reference, part) => {
  const values = await probabilities(
    reference,
    part,
    examples.map(({ input }) => input as MatchingInput),
  );
  for (let record = 0; record < values.length; record += 3) {
    const [matched, unmatched, swapped] = values.slice(record, record + 3);
    expect(matched).toBeGreaterThan(0.5);
    expect(unmatched).toBeLessThan(matched);
    expect(swapped).toBeLessThan(matched);
  }
});

test.each(['overlap', 'tfidf'])('lexical:%s reads the résumé against this posting', async (reference) => {
  const [welder, accountant] = examples
    .filter(({ variant }) => variant === 'matched')
    .map(({ input }) => input as MatchingInput);
  const [own, others] = await probabilities(reference, examples, [
    welder,
    { posting: accountant.posting, resume: welder.resume },
  ]);
  expect(own - others).toBeGreaterThan(0.3);
});

// By hand: three skills and a role are asked for, so four requirements.
const posting =
  '## Job title\nWelder\n\n## Required Skills\n- TIG welding\n- Blueprint reading\n- Forklift driving\n\n## Required Experience\n- At least 4 years as a Welder\n';
const resume = (skills: string, role: string) => `## Skills\n${skills}\n\n## Experience\n- ${role}\n`;
const cases: [string, string, number][] = [
  ['everything', resume('- TIG welding\n- Blueprint reading\n- Forklift driving', 'Welder (2016 - 2020)'), 1],
  [
    'other inflections',
    resume('- TIG welds\n- Reads blueprints\n- Forklift driver', 'Welder (2016 - 2020)'),
    1,
  ],
  ['a skill missing', resume('- TIG welding\n- Blueprint reading', 'Welder (2016 - 2020)'), 0.75],
  [
    'half a skill',
    resume('- MIG welding\n- Blueprint reading\n- Forklift driving', 'Welder (2016 - 2020)'),
    0.75,
  ],
  [
    'too few years',
    resume('- TIG welding\n- Blueprint reading\n- Forklift driving', 'Welder (2017 - 2020)'),
    0.75,
  ],
  [
    'another role',
    resume('- TIG welding\n- Blueprint reading\n- Forklift driving', 'Cook (2010 - 2020)'),
    0.75,
  ],
  ['one of four', resume('- Blueprint reading', 'Cook (2019 - 2020)'), 0.25],
  ['nothing', resume('- Juggling', 'Cook (2019 - 2020)'), 0],
];

test.each(cases)(
  'lexical:overlap is a logistic function of the share evidenced: %s',
  async (_, text, share) => {
    const [probability] = await probabilities('overlap', [], [{ posting, resume: text }]);
    // The fixed parameters: slope 2.3, intercept −1.25.
    expect(probability).toBeCloseTo(1 / (1 + Math.exp(-(2.3 * share - 1.25))), 10);
  },
);

test('lexical:tfidf falls with every piece of evidence that goes', async () => {
  const lessAndLess = [
    resume('- TIG welding\n- Blueprint reading\n- Forklift driving', 'Welder (2016 - 2020)'),
    resume('- TIG welding\n- Blueprint reading', 'Welder (2016 - 2020)'),
    resume('- TIG welding\n- Blueprint reading', 'Welder (2018 - 2020)'),
    resume('- Blueprint reading', 'Welder (2019 - 2020)'),
  ];
  for (const part of [[], examples]) {
    const values = await probabilities(
      'tfidf',
      part,
      lessAndLess.map((text) => ({ posting, resume: text })),
    );
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(values[0]).toBeGreaterThan(0.5);
    expect(values[1]).toBeLessThan(0.5);
    expect(values[0] - values[3]).toBeGreaterThan(0.5);
  }
});

test.each(['overlap', 'tfidf'])(
  'lexical:%s: time grows with the length of a document alone',
  async (reference) => {
    const predictor = createLexicalPredictor(reference, calibrate(examples));
    const lines = 'Skills:\n- SQL and Java\n- 5 years as a Welder (2015 - 2020)\n';
    // `predict` does its work before it returns its promise.
    const ask = (length: number) => {
      const text = lines.repeat(length / lines.length);
      void predictor.predict([{ ...withoutLabel(examples[0]), input: { posting: text, resume: text } }]);
    };
    expect(slowdown(ask, 240_000, 4)).toBeLessThan(2);
  },
);
