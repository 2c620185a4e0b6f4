import { expect, test } from 'vitest';
import { UsageError } from '../../src/core/errors.ts';
import type { Results } from '../../src/core/run.ts';
import { assertGatesKnown, checkGates, parseGate } from '../../src/evaluate/gate.ts';

function resultsWith(estimate: number | null): Results {
  return { tasks: { matching: { metrics: { accuracy: { estimate } } } } } as unknown as Results;
}

test('a gate is read with its comparator and bound', () => {
  expect(parseGate('accuracy >= .9')).toMatchObject({
    metric: 'accuracy',
    comparator: '>=',
    bound: 0.9,
    task: null,
  });
  expect(parseGate('matching.logLoss<0.4')).toMatchObject({
    task: 'matching',
    metric: 'logLoss',
    comparator: '<',
  });
});

test.each(['accuracy>=90', 'accuracy>=90%', 'accuracy', 'accuracy=0.9', '>=0.9', 'accuracy>=0.9x', ''])(
  '%j is refused',
  (text) => {
    expect(() => parseGate(text)).toThrow(UsageError);
  },
);

test('a percentage is answered with the proportion that was probably meant', () => {
  expect(() => parseGate('accuracy>=90')).toThrow(/accuracy>=0\.9/);
});

test.each([
  ['accuracy>=0.9', 0.9, true],
  ['accuracy>0.9', 0.9, false],
  ['accuracy<=0.9', 0.9, true],
  ['accuracy<0.9', 0.9, false],
  ['accuracy>=0.9', 0.8999, false],
])('%s at %f', (text, value, passed) => {
  expect(checkGates([parseGate(text)], resultsWith(value))).toMatchObject([{ passed, value }]);
});

test('a metric without a value passes no gate', () => {
  expect(checkGates([parseGate('accuracy>=0')], resultsWith(null))).toMatchObject([
    { passed: false, value: null },
  ]);
});

test('unknown metrics and tasks are found before a run', () => {
  const tasks = [{ id: 'matching', metrics: [{ id: 'accuracy' }] }];
  expect(() => assertGatesKnown([parseGate('accuracy>=0.9')], tasks)).not.toThrow();
  expect(() => assertGatesKnown([parseGate('acuracy>=0.9')], tasks)).toThrow(/its metrics: accuracy/);
  expect(() => assertGatesKnown([parseGate('editing.accuracy>=0.9')], tasks)).toThrow(/its tasks: matching/);
});

test('a gate without a task is about the tasks that have its metric', () => {
  const tasks = [
    { id: 'matching', metrics: [{ id: 'accuracy' }] },
    { id: 'skill-extraction', metrics: [{ id: 'strictF1' }] },
  ];
  assertGatesKnown([parseGate('accuracy>=0.5'), parseGate('strictF1>=0.5')], tasks);
  expect(() => assertGatesKnown([parseGate('roleF1>=0.5')], tasks)).toThrow(/roleF1/);
  expect(() => assertGatesKnown([parseGate('matching.strictF1>=0.5')], tasks)).toThrow(/matching/);
});
