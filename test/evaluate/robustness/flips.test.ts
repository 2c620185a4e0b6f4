import { expect, test } from 'vitest';
import { type ChangedAnswer, countFlips } from '../../../src/evaluate/robustness/flips.ts';
import { perturbations } from '../../../src/evaluate/robustness/perturbations.ts';

const answer = (match: boolean, probability: number | null = null) => ({ match, probability });
const row = (
  clusterId: string,
  before: ChangedAnswer['before'],
  after: ChangedAnswer['after'],
): ChangedAnswer => ({
  clusterId,
  before,
  after,
});
const answers = [
  row('a', answer(true, 0.9), answer(true, 0.8)),
  row('a', answer(false, 0.2), answer(true, 0.6)),
  row('b', answer(true, 0.7), answer(false, 0.4)),
  row('c', answer(false, 0.1), answer(false, 0.1)),
  row('d', answer(false, 0.3), null),
];
const [meaningless] = perturbations.filter(({ kind }) => kind === 'meaningless');
const [attack] = perturbations.filter(({ kind }) => kind === 'attack');

test('every answer counts where the change says the same', async () => {
  const result = await countFlips(meaningless, answers, { seed: 1 });
  // Two of four turned, one each way; the fifth got no answer. Probabilities: −.1 +.4 −.3 +0 over four.
  expect(result).toMatchObject({ failed: 1, records: 3, toMatch: 1, toNoMatch: 1 });
  expect(result.flips).toMatchObject({ estimate: 0.5, n: 4, higherIsBetter: false });
  expect(result.meanProbabilityChange).toBeCloseTo(0, 10);
});

test('of an attack, only what it tries to turn counts', async () => {
  const result = await countFlips(attack, answers, { seed: 1 });
  expect(result).toMatchObject({ failed: 1, records: 2, toMatch: 1, toNoMatch: 0 });
  expect(result.flips).toMatchObject({ estimate: 0.5, n: 2 });
  expect(result.meanProbabilityChange).toBeCloseTo(0.2, 10);
});

test('no answer at all is no rate', async () => {
  const result = await countFlips(attack, [], { seed: 1 });
  expect(result.flips.estimate).toBeNull();
  expect(result.flips.reason).toBe('no example is scored');
});
