import { expect, test } from 'vitest';
import type { ScoreRow } from '../../src/core/run.ts';
import { scoreRow } from '../../src/evaluate/scoreRow.ts';
import { reportTask } from '../../src/evaluate/taskReport.ts';
import { TaskScores } from '../../src/evaluate/taskScores.ts';
import { pair, pairTask, predictionFor } from './fakeTask.ts';

const shape = {
  columnNames: pairTask.columns,
  fidelityColumns: pairTask.fidelity.columns,
  controlIds: ['coin'],
  subsetIds: [],
  repeats: 1,
};
const controls = { fittedOn: 'nothing', titles: { coin: 'coin toss' } };

/** Record `index` is a match when even; the student says `student`, the teacher is always right. */
function row(index: number, student: boolean | 'error', repeat = 0): ScoreRow {
  const match = index % 2 === 0;
  const [example] = pairTask.examples(pair(`r${index}`, null, match));
  const answered = predictionFor(example, student === true);
  return scoreRow(pairTask, example, {
    student:
      student === 'error'
        ? { ...answered, output: null, error: { kind: 'unparsable', message: 'no JSON' } }
        : { ...answered, probability: student ? 0.9 : 0.1 },
    repeat,
    teacher: repeat === 0 ? { ...predictionFor(example, match), probability: match ? 1 : 0 } : undefined,
    controls: {
      controls:
        repeat === 0
          ? { coin: { label: Number(match), decision: index < 10 ? 1 : 0, probability: 0.5 } }
          : {},
    },
  });
}

const cost = {
  student: { id: 'fake:yes', peakMemoryBytes: null },
  teacher: { id: 'recorded:answers.jsonl', peakMemoryBytes: null },
  oneOff: {
    labelling: { value: null, reason: 'unknown' },
    trainingHours: { value: null, reason: 'unknown' },
  },
  settings: { machineUsdPerHour: null, teacherUsdPerThousand: null, oneOffUsd: null },
};

function reportOf(rows: readonly ScoreRow[], repeats = 1) {
  const scores = new TaskScores({ ...shape, repeats, capacity: rows.length });
  for (const each of rows) scores.add(each);
  const selection = { records: scores.clusterCount, examples: scores.length, leakage: 3, notCovered: 2 };
  return reportTask({ task: pairTask, scores, selection, controls, cost }, { seed: 1 });
}

test('estimates, controls, teacher and comparison are those of hand arithmetic', async () => {
  // 20 examples, 10 positive; the student says yes to all: accuracy 10/20, no ranking (all .9): AUC .5.
  const report = await reportOf(Array.from({ length: 20 }, (_, index) => row(index, true)));
  expect(report).toMatchObject({
    n: 20,
    records: 20,
    errors: 0,
    leftOut: { leakage: 3, notCovered: 2 },
    metrics: { accuracy: { estimate: 0.5, n: 20, unscored: 0 }, rocAuc: { estimate: 0.5 } },
    teacher: { accuracy: { estimate: 1 }, rocAuc: { estimate: 1 } },
    controls: { coin: { title: 'coin toss', metrics: { accuracy: { estimate: 0.5 } } } },
    comparison: { accuracy: { difference: -0.5, verdict: 'worse', n: 20, clusters: 20 } },
    strongestControl: { id: 'coin', difference: { difference: 0 } },
  });
  // Ten discordant examples, all against the student: exact McNemar 2·(1/2)^10.
  expect(report.comparison?.['accuracy'].pValue).toBeCloseTo(2 / 1024, 12);
  const { low, high } = report.teacher?.['accuracy'] ?? {};
  expect(high).toBe(1);
  expect(low).toBeLessThan(0.9);
});

test('a failed answer is unscored, never wrong, and the comparison leaves it out of both', async () => {
  const report = await reportOf(
    Array.from({ length: 20 }, (_, index) => row(index, index < 4 ? 'error' : index % 2 === 0)),
  );
  expect(report.errors).toBe(4);
  expect(report.errorKinds).toEqual({ unparsable: 4 });
  expect(report.metrics['accuracy']).toMatchObject({ estimate: 1, n: 16, unscored: 4 });
  expect(report.comparison?.['accuracy']).toMatchObject({ difference: 0, n: 16 });
});

test('when nothing is scored, every estimate is null with a reason, never NaN', async () => {
  const report = await reportOf(Array.from({ length: 4 }, (_, index) => row(index, 'error')));
  expect(report.metrics['accuracy']).toMatchObject({
    estimate: null,
    low: null,
    high: null,
    n: 0,
    unscored: 4,
  });
  expect(report.metrics['accuracy'].reason).toBeTruthy();
  expect(report.comparison?.['accuracy'].difference).toBeNull();
  expect(JSON.stringify(report)).not.toContain('NaN');
});

test('repeats: spread and flip rate by hand; the headline is the first repeat', async () => {
  // Repeat 0: all right (accuracy 1). Repeat 1: the first five of 20 turned round (accuracy .75).
  const rows = Array.from({ length: 20 }, (_, index) => [
    row(index, index % 2 === 0, 0),
    row(index, index < 5 ? index % 2 !== 0 : index % 2 === 0, 1),
  ]).flat();
  const report = await reportOf(rows, 2);
  expect(report.n).toBe(20);
  expect(report.metrics['accuracy'].estimate).toBe(1);
  expect(report.repeats).toMatchObject({
    count: 2,
    flipRate: 0.25,
    metrics: { accuracy: { values: [1, 0.75], mean: 0.875 } },
  });
  // Sample standard deviation of 1 and .75: .25/√2.
  expect(report.repeats?.metrics['accuracy'].standardDeviation).toBeCloseTo(0.25 / Math.SQRT2, 12);
});

test('an unknown cost is not 0, a cached answer costs nothing, and lost requests are counted', async () => {
  const usage = { promptTokens: 100, completionTokens: 10, costUsd: 0.25 };
  const [first, second, third] = [row(0, true), row(1, true), row(2, true)];
  const priced = await reportOf([
    { ...first, usage },
    { ...second, usage: { ...usage, estimated: true }, unanswered: { requests: 2, maximumCostUsd: 0.5 } },
    { ...third, usage, cached: true },
  ]);
  expect(priced.usage).toEqual({
    promptTokens: 200,
    completionTokens: 20,
    costUsd: 0.5,
    cached: 1,
    estimated: 1,
    paidAnswers: 2,
    unanswered: { requests: 2, maximumCostUsd: 0.5 },
  });
  const unpriced = await reportOf([
    { ...first, usage },
    {
      ...second,
      usage: { ...usage, costUsd: null },
      unanswered: { requests: 1, maximumCostUsd: null },
    },
  ]);
  expect(unpriced.usage).toMatchObject({
    costUsd: null,
    costReason: expect.stringMatching(/no price is known for 1 answers/),
    unanswered: { requests: 1, maximumCostUsd: null },
  });
});

test('errors of every repeat are counted', async () => {
  const rows = [
    row(0, true),
    row(0, 'error', 1),
    row(1, true),
    row(1, 'error', 1),
    row(2, 'error'),
    row(2, true, 1),
  ];
  const report = await reportOf(rows, 2);
  expect(report.errors).toBe(1);
  expect(report.repeats?.errors).toEqual([1, 2]);
});
