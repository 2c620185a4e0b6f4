import { expect, test } from 'vitest';
import { createRandom } from '../../../src/core/random.ts';
import { fitControls } from '../../../src/evaluate/controls/fitControls.ts';
import { majorityClass } from '../../../src/evaluate/controls/majorityClass.ts';
import { resumeOnly } from '../../../src/evaluate/controls/resumeOnly.ts';
import type { Control } from '../../../src/evaluate/controlTypes.ts';
import { matchingExample } from './examples.ts';

/** Knows by heart what it was fitted on, and says so: probability 1 for an input seen in the fit, else 0. */
const memory: Control<{ resume: string }, string> = {
  id: 'memory',
  title: 'memory',
  features: ({ resume }) => resume,
  fit: (resumes) => {
    const seen = new Set(resumes);
    return { probability: (resume) => Number(seen.has(resume)) };
  },
};

const scored = Array.from({ length: 30 }, (_, i) =>
  ['matched', 'unmatched'].map((variant) => ({ i, variant })),
)
  .flat()
  .map(({ i, variant }) =>
    matchingExample({
      record: `r${i}`,
      group: `g${i % 12}`,
      variant,
      match: variant === 'matched',
      resume: `${variant} ${i}`,
    }),
  );

test('training: everything is answered by one fit on the other split', () => {
  const training = scored.slice(0, 20).map((example) => ({ ...example, split: 'train' as const }));
  const panel = fitControls({ controls: [majorityClass, memory], training, seed: 1 });
  expect(panel.fittedOn).toBe('train split: 10 records, 20 examples');
  expect(panel.controls).toEqual([
    { id: 'majority', title: 'majority class' },
    { id: 'memory', title: 'memory' },
  ]);
  expect(panel.predict(scored[0])).toEqual({
    majority: { probability: 0.5, decision: true },
    memory: { probability: 1, decision: true },
  });
  expect(panel.predict(scored[25]).memory).toEqual({ probability: 0, decision: false });
  expect(panel.observe(scored[25]).memory).toEqual({ label: 0, decision: 0, probability: 0 });
});

test('training without a common split is named so; the majority is the share of positives', () => {
  const training = [true, true, true, false].map((match, i) =>
    matchingExample({ record: `r${i}`, variant: 'pair', match, split: i === 0 ? 'train' : null }),
  );
  const panel = fitControls({ controls: [majorityClass], training, seed: 1 });
  expect(panel.fittedOn).toBe('other examples: 4 records, 4 examples');
  expect(panel.predict(training[0]).majority).toEqual({ probability: 0.75, decision: true });
});

test('across folds, no example is answered by a fit that saw its group', () => {
  const panel = fitControls({ controls: [memory], crossFit: { examples: scored, folds: 5 }, seed: 1 });
  expect(panel.fittedOn).toBe('5-fold by group: 60 examples');
  for (const example of scored) {
    expect(panel.predict(example).memory.probability).toBe(0);
    // The same text under the groups of the others was seen by all fits but one's.
    const elsewhere = Array.from(
      { length: 12 },
      (_, g) => panel.predict({ ...example, groupId: `g${g}` }).memory,
    );
    expect(elsewhere.some(({ probability }) => probability === 1)).toBe(true);
  }
});

test('across folds, examples that were not among the fitted ones are answered too, with their group left out', () => {
  const fitted = scored.filter(({ clusterId }) => clusterId !== 'r3');
  const panel = fitControls({ controls: [memory], crossFit: { examples: fitted, folds: 5 }, seed: 1 });
  const sameGroup = matchingExample({
    record: 'r3',
    group: 'g3',
    variant: 'x',
    match: true,
    resume: 'matched 15',
  });
  expect(panel.predict(sameGroup).memory.probability).toBe(0);
  const newGroup = { ...sameGroup, groupId: 'never seen' };
  expect(panel.predict(newGroup)).toEqual(panel.predict(newGroup));
});

test('fewer groups than folds: as many folds as groups; a single group: no answer, with the reason', () => {
  const two = scored.filter(({ groupId }) => groupId === 'g0' || groupId === 'g1');
  const panel = fitControls({ controls: [memory], crossFit: { examples: two, folds: 5 }, seed: 1 });
  expect(panel.fittedOn).toBe('2-fold by group: 12 examples');
  const one = two.filter(({ groupId }) => groupId === 'g0');
  const none = fitControls({ controls: [memory], crossFit: { examples: one, folds: 5 }, seed: 1 });
  expect(none.fittedOn).toBe('not fitted: a single group of examples: nothing to fit on that is not scored');
  expect(none.predict(one[0]).memory).toMatchObject({ probability: null, decision: null });
  expect(none.observe(one[0]).memory).toEqual({ label: 1, decision: null, probability: null });
});

test('a fit that would see one class only is not made, and says so', () => {
  const examples = [
    matchingExample({ record: 'a', variant: 'matched', match: true }),
    matchingExample({ record: 'a', variant: 'unmatched', match: false }),
    matchingExample({ record: 'b', variant: 'matched', match: true }),
  ];
  const panel = fitControls({ controls: [majorityClass], crossFit: { examples, folds: 2 }, seed: 1 });
  expect(panel.predict(examples[0]).majority).toEqual({
    probability: null,
    decision: null,
    reason: 'every example to fit on is a match',
  });
  expect(panel.predict(examples[2]).majority.probability).toBe(0.5);
  const empty = fitControls({ controls: [majorityClass], training: [], seed: 1 });
  expect(empty.predict(examples[0]).majority).toMatchObject({ reason: 'no example to fit on' });
});

test('a target of another shape is refused', () => {
  const example = { ...scored[0], target: { skills: [] } };
  expect(() => fitControls({ controls: [majorityClass], training: [example], seed: 1 })).toThrow(
    /match: boolean/,
  );
});

/** Groups of six examples, all with the same label and a word that no other group has; the rest is noise. */
function examplesWithGroupWord(labelOf: (group: number) => boolean) {
  const random = createRandom(5, 'planted words');
  const word = (group: number) => new Array(5).fill(`groupword${group}`).join(' ');
  const noise = () => Array.from({ length: 3 }, () => `noise${random.integer(60)}`).join(' ');
  return Array.from({ length: 60 * 6 }, (_, i) => {
    const group = Math.floor(i / 6);
    return matchingExample({
      record: `r${i}`,
      group: `g${group}`,
      variant: 'pair',
      match: labelOf(group),
      resume: `${word(group)} ${noise()}`,
    });
  });
}

function accuracyOfResumeOnly(examples: ReturnType<typeof matchingExample>[], byGroup: boolean): number {
  const grouped = byGroup ? examples : examples.map((example) => ({ ...example, groupId: example.id }));
  const panel = fitControls({ controls: [resumeOnly], crossFit: { examples: grouped, folds: 5 }, seed: 3 });
  const right = grouped.filter(
    (example) => panel.predict(example).resumeOnly.decision === example.target.match,
  );
  return right.length / grouped.length;
}

test('a word that gives away a group does not help résumé-only across folds by group', () => {
  const examples = examplesWithGroupWord((group) => group % 2 === 0);
  // Were groups torn apart, the word would tell nearly everything: the trap is real.
  expect(accuracyOfResumeOnly(examples, false)).toBeGreaterThan(0.9);
  // 60 independent groups around .5: standard deviation below .065.
  expect(Math.abs(accuracyOfResumeOnly(examples, true) - 0.5)).toBeLessThan(0.17);
});

test('shuffled labels are predicted at about chance, a word that means something is found', () => {
  const random = createRandom(9, 'shuffled labels');
  const labels = random.shuffle(Array.from({ length: 400 }, (_, i) => i % 2 === 0));
  const build = (resumeOf: (match: boolean) => string) =>
    labels.map((match, i) =>
      matchingExample({
        record: `r${i}`,
        variant: 'pair',
        match,
        resume: `${resumeOf(match)} w${random.integer(50)}`,
      }),
    );
  // Standard deviation .025.
  expect(
    Math.abs(
      accuracyOfResumeOnly(
        build(() => 'same'),
        true,
      ) - 0.5,
    ),
  ).toBeLessThan(0.09);
  expect(
    accuracyOfResumeOnly(
      build((match) => (match ? 'whole' : 'part')),
      true,
    ),
  ).toBe(1);
});

test('a control that knows only the share of positives is no worse than chance on balanced pairs', () => {
  const pairs = Array.from({ length: 60 }, (_, i) =>
    matchingExample({ record: `r${i}`, variant: 'pair', match: i % 2 === 0 }),
  );
  for (let seed = 0; seed < 10; seed++) {
    const panel = fitControls({ controls: [majorityClass], crossFit: { examples: pairs, folds: 5 }, seed });
    const probabilities = pairs.map((example) => panel.predict(example).majority.probability);
    expect(new Set(probabilities)).toEqual(new Set([0.5]));
  }
});
