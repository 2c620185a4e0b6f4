import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Results } from '../../src/core/run.ts';
import { lmEvaluationHarnessResults } from '../../src/report/lmEvaluationHarness.ts';
import { tasksById } from '../../src/tasks/tasksById.ts';
import { evaluate } from '../../src/workflows/evaluate.ts';
import { exportExamples } from '../../src/workflows/exportExamples.ts';
import { exportResults } from '../../src/workflows/exportResults.ts';
import { openNamedDataset } from '../../src/workflows/namedDataset.ts';
import { collect, temporaryFolder } from '../io/temporaryFolder.ts';

const sample = { data: 'datasets/sample', format: 'chat' } as const;
const messagesOf = (row: unknown) => (row as { messages: { role: string; content: string }[] }).messages;
const answersOf = (rows: readonly unknown[]) => rows.map((row) => messagesOf(row).at(-1));

test('a row ends with the right answer, as the task itself reads it; by default of the train split', async () => {
  const rows = await collect(exportExamples({ ...sample, limit: '4' }));
  const parsed = answersOf(rows).map((message) => tasksById.matching.parse(message?.content ?? '').output);
  // Matched, unmatched and swapped of each of four records.
  expect(parsed).toEqual(Array.from({ length: 12 }, (_, index) => ({ match: index % 3 === 0 })));
  expect(answersOf(rows).every((message) => message?.role === 'assistant')).toBe(true);
  const train = new Set<string>();
  for await (const record of (await openNamedDataset('datasets/sample')).records({ split: 'train' })) {
    if (record.kind === 'triple') train.add(record.jobDescription);
  }
  const prompts = rows.map((row) => messagesOf(row).at(-2)?.content ?? '');
  expect(prompts.every((prompt) => [...train].some((posting) => prompt.includes(posting)))).toBe(true);
});

test("a teacher's answers in the place of the right ones, for what it answered", async () => {
  const teacher = `recorded:${new URL('../../datasets/sample/teacher/test.predictions.jsonl', import.meta.url).pathname}`;
  const rows = await collect(
    exportExamples({ ...sample, format: 'completion', split: 'test', limit: '3', teacher }),
  );
  expect(rows).toHaveLength(9);
  expect(rows[0]).toMatchObject({
    prompt: expect.stringContaining('<resume'),
    completion: expect.stringContaining('match'),
  });
  await expect(collect(exportExamples({ ...sample, split: 'train', teacher }))).rejects.toThrow(/no example/);
});

test('results in the shape of lm-evaluation-harness: estimates, and standard errors read off the intervals', async () => {
  const output = join(temporaryFolder(), 'run');
  const { results } = await evaluate({ tasks: ['matching'], limit: '10', output, teacher: 'none' });
  const { estimate, low, high } = (results as Results).tasks.matching?.metrics['accuracy'] ?? {};
  expect(await exportResults(output)).toMatchObject({
    results: {
      matching: {
        alias: 'matching',
        'accuracy,none': estimate,
        'accuracy_stderr,none': ((high ?? 0) - (low ?? 0)) / 3.92,
      },
    },
    versions: { matching: tasksById.matching.version },
    'n-samples': { matching: { original: 30, effective: 30 } },
    higher_is_better: { matching: { accuracy: true, brier: false } },
    model_name: 'lexical:tfidf',
  });
});

test('a metric without a value is "N/A", as there, not NaN', () => {
  const metric = {
    estimate: null,
    low: null,
    high: null,
    n: 0,
    unscored: 3,
    higherIsBetter: true,
    method: 'none',
  };
  const report = { metrics: { f1: metric }, n: 3 };
  const exported = lmEvaluationHarnessResults(
    {
      tasks: { matching: report },
      student: { id: 'x' },
      dataset: {},
      createdAt: '2026-01-01T00:00:00Z',
    } as unknown as Results,
    {},
  );
  expect(exported).toMatchObject({ results: { matching: { 'f1,none': 'N/A', 'f1_stderr,none': 'N/A' } } });
});
