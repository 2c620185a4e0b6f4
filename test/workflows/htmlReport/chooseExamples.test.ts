import { expect, test } from 'vitest';
import { type Candidate, chooseExamples } from '../../../src/workflows/htmlReport/chooseExamples.ts';

const of = (task: string, outcomes: readonly Candidate['outcome'][]): Candidate[] =>
  outcomes.map((outcome) => ({ task, outcome }));
const repeated = (outcome: Candidate['outcome'], count: number) =>
  new Array<Candidate['outcome']>(count).fill(outcome);

test('everything is shown where there is room', () => {
  expect(chooseExamples(of('matching', ['right', 'wrong', 'errored']), 3, 1)).toEqual([0, 1, 2]);
});

test('mistakes come first, the others by lot: the same seed draws the same', () => {
  const candidates = of('matching', [...repeated('bothRight', 90), ...repeated('firstWrong', 10)]);
  const chosen = chooseExamples(candidates, 20, 7);
  expect(chosen).toHaveLength(20);
  expect(chosen.filter((index) => index >= 90)).toHaveLength(10);
  expect(chosen).toEqual([...chosen].sort((a, b) => a - b));
  expect(chooseExamples(candidates, 20, 7)).toEqual(chosen);
  expect(chooseExamples(candidates, 20, 8)).not.toEqual(chosen);
});

test('tasks have equal shares, and what one does not need the others get', () => {
  const candidates = [
    ...of('a', repeated('right', 100)),
    ...of('b', repeated('right', 4)),
    ...of('c', repeated('wrong', 100)),
  ];
  const chosen = chooseExamples(candidates, 40, 1);
  const count = (task: string) => chosen.filter((index) => candidates[index].task === task).length;
  expect([count('a'), count('b'), count('c')]).toEqual([18, 4, 18]);
  expect(chooseExamples(candidates, 0, 1)).toEqual([]);
});
