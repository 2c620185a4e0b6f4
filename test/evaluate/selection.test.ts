import { expect, test } from 'vitest';
import { emptySelection, type SelectionRules, selectExamples } from '../../src/evaluate/exampleSelection.ts';
import { chooseSplit, selectionOf, surveyRecords } from '../../src/evaluate/survey.ts';
import { pair, pairTask, predictor, stream } from './fakeTask.ts';

const records = [
  pair('a', 'train'),
  pair('b', 'test'),
  pair('c', 'test'),
  pair('d', 'test'),
  pair('e', null),
  { kind: 'taggedSentence' as const, id: 's', groupId: 's', split: 'test' as const, tokens: [], tags: {} },
];
const rules = {
  task: pairTask,
  split: 'test' as const,
  range: null,
  student: predictor(),
  allowLeakage: false,
};

async function idsOf(changed: Partial<SelectionRules>) {
  const counts = emptySelection();
  const ids: string[] = [];
  for await (const { id } of selectExamples(stream(records), { ...rules, ...changed }, counts)) ids.push(id);
  return { ids, counts };
}

test('only the chosen split, and only records that the task reads', async () => {
  expect(await idsOf({})).toEqual({
    ids: ['b/pair', 'c/pair', 'd/pair'],
    counts: { records: 3, examples: 3, leakage: 0, notCovered: 0 },
  });
});

test('a range counts records of the split', async () => {
  expect((await idsOf({ range: { from: 1, to: 2 } })).ids).toEqual(['c/pair']);
});

test('training examples are left out and counted, unless leakage is allowed', async () => {
  const student = predictor({ trainingDigests: new Set(['b', 'c']) });
  expect(await idsOf({ student })).toMatchObject({ ids: ['d/pair'], counts: { leakage: 2, examples: 1 } });
  expect((await idsOf({ student, allowLeakage: true })).ids).toHaveLength(3);
});

test('examples without a recorded answer are left out and counted', async () => {
  const student = predictor({ covers: ({ id }) => id === 'c/pair' });
  expect(await idsOf({ student })).toMatchObject({ ids: ['c/pair'], counts: { notCovered: 2, examples: 1 } });
});

test('the survey counts by split what the selection later yields', async () => {
  const student = predictor({ trainingDigests: new Set(['b']) });
  const survey = (await surveyRecords(stream(records), [pairTask], { student, allowLeakage: false })).get(
    'matching',
  );
  expect(survey && selectionOf(survey, 'test')).toEqual({
    records: 2,
    examples: 2,
    leakage: 1,
    notCovered: 0,
    acceptedRecords: 3,
  });
  expect(survey && selectionOf(survey, null).acceptedRecords).toBe(5);
});

test('what the teacher is asked about is counted among what the student answers', async () => {
  const asked = {
    student: predictor({ trainingDigests: new Set(['b']) }),
    teacher: predictor({ covers: ({ id }) => id !== 'c/pair' }),
  };
  expect((await idsOf(asked)).counts).toMatchObject({ examples: 2, teacherExamples: 1 });
  const survey = await surveyRecords(stream(records), [pairTask], { ...asked, allowLeakage: false });
  expect(selectionOf(survey.get('matching') ?? { bySplit: {} }, 'test')).toMatchObject({
    examples: 2,
    teacherExamples: 1,
  });
});

test('the split: as asked, else test, else everything, and the user is told', async () => {
  const survey = (of: typeof records) =>
    surveyRecords(stream(of), [pairTask], { student: predictor(), allowLeakage: false });
  const mixed = (await survey(records)).values();
  expect(chooseSplit(undefined, mixed)).toEqual({
    split: 'test',
    notes: ['1 records without a split are left out'],
  });
  const whole = [...(await survey([pair('x'), pair('y')])).values()];
  expect(chooseSplit(undefined, whole)).toMatchObject({
    split: null,
    notes: [expect.stringContaining('no splits')],
  });
  expect(() => chooseSplit('test', whole)).toThrow(/no record in this split/);
  const trainOnly = [...(await survey([pair('x', 'train')])).values()];
  expect(chooseSplit(undefined, trainOnly)).toMatchObject({
    split: null,
    notes: [expect.stringContaining('no test split')],
  });
  expect(chooseSplit('all', trainOnly)).toEqual({ split: null, notes: [] });
});
