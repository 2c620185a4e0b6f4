import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { type Example, taskIds } from '../../src/core/example.ts';
import type { Results } from '../../src/core/run.ts';
import type { QuotedSpan, TokenSpan } from '../../src/core/skillExtraction.ts';
import { lmEvaluationHarnessResults } from '../../src/report/lmEvaluationHarness.ts';
import { locateSpans } from '../../src/tasks/locateSpans.ts';
import { tasksById } from '../../src/tasks/tasksById.ts';
import { evaluate } from '../../src/workflows/evaluate.ts';
import { exportExamples } from '../../src/workflows/exportExamples.ts';
import { exportResults } from '../../src/workflows/exportResults.ts';
import { openNamedDataset } from '../../src/workflows/namedDataset.ts';
import { collect, temporaryFile, temporaryFolder } from '../io/temporaryFolder.ts';
import { sharedData, testWithShared } from '../sharedData.ts';
import { tradeRecords } from '../students/postings.ts';
import { taggedSentences } from '../students/sentences.ts';

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

/** What a task's parser can give back of a target: not whether the label is clean, nor token positions. */
function readable(example: Example): unknown {
  const { cleanLabel: _, ...target } = example.target as Record<string, unknown>;
  return target;
}

function located(example: Example, output: unknown): unknown {
  const { tokens } = example.input as { tokens?: string[] };
  const { spans } = output as { spans?: (TokenSpan | QuotedSpan)[] };
  return tokens && spans ? { spans: locateSpans(tokens, spans) } : output;
}

test.each([...taskIds])(
  'what %s exports is what its prompt asks for and its parser reads: the target',
  async (id) => {
    const task = tasksById[id];
    const ajv = new Ajv2020();
    const records = [...tradeRecords, ...taggedSentences.filter(({ tokens }) => tokens.length > 0)];
    const data = temporaryFile(
      'records.jsonl',
      records.map((record) => `${JSON.stringify(record)}\n`).join(''),
    );
    const rows = await collect(exportExamples({ data, task: id, format: 'chat', split: 'all' }));
    const examples = records.flatMap((record) => task.examples(record));
    expect(rows.length).toBe(examples.length);
    expect(rows.length).toBeGreaterThan(7);
    for (const [index, message] of answersOf(rows).entries()) {
      const [example, content] = [examples[index], message?.content ?? ''];
      const { $schema: _, ...schema } = z.toJSONSchema(task.answerSchema?.(example.input) ?? z.unknown());
      expect(ajv.validate(schema, JSON.parse(content)), content).toBe(true);
      const { output, probability } = task.parse(content);
      const expected = readable(example);
      // Texts lose the white space around them.
      const trimmed =
        id === 'editing' ? { resume: (expected as { resume: string }).resume.trim() } : expected;
      expect(located(example, output)).toEqual(trimmed);
      if (id === 'matching') expect(probability).toBe(Number((expected as { match: boolean }).match));
      // The prompt shows each key that the answer has.
      const asked = messagesOf(rows[index])[0].content;
      for (const key of Object.keys(JSON.parse(content))) expect(asked).toContain(`"${key}"`);
    }
  },
);

testWithShared(
  ['skillspan/dev.json'],
  'SkillSpan makes a round trip, but for words that stand twice',
  async () => {
    const task = tasksById['skill-extraction'];
    let [spans, same] = [0, 0];
    for await (const record of (await openNamedDataset(sharedData('skillspan/dev.json'))).records()) {
      for (const example of task.examples(record)) {
        const target = example.target as { spans: TokenSpan[] };
        const { output } = task.parse(task.answer(target, example.input, null));
        const found = (located(example, output) as { spans: (TokenSpan | null)[] }).spans;
        spans += target.spans.length;
        same += target.spans.filter(
          (span, index) => JSON.stringify(span) === JSON.stringify(found[index]),
        ).length;
      }
    }
    expect(spans).toBeGreaterThan(1000);
    expect(same / spans).toBeGreaterThan(0.99);
  },
);

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
  const { results } = await evaluate({
    student: 'lexical:tfidf',
    tasks: ['matching'],
    limit: '10',
    output,
    teacher: 'none',
  });
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
