import { join } from 'node:path';
import { expect, test } from 'vitest';
import { evaluate } from '../../src/workflows/evaluate.ts';
import { temporaryFile, temporaryFolder } from '../io/temporaryFolder.ts';
import { tradeRecords } from '../students/postings.ts';
import { taggedSentences } from '../students/sentences.ts';

const lines = (rows: readonly unknown[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
const untrained = tradeRecords.map((record) => ({ ...record, split: null }));

async function run(data: string, tasks?: readonly string[]) {
  const output = join(temporaryFolder(), 'run');
  const { results } = await evaluate({
    data,
    output,
    student: 'lexical:overlap',
    ...(tasks ? { tasks } : {}),
  });
  return { tasks: Object.keys(results?.tasks ?? {}), notes: results?.dataset.notes ?? [], results };
}

test('all is what the data has records for; the rest is said to be n/a', async () => {
  const { tasks, notes, results } = await run(temporaryFile('tagged.jsonl', lines(taggedSentences)));
  expect(tasks).toEqual(['skill-extraction']);
  expect(notes).toContain('task matching: n/a (the data has no record of kind triple or pair)');
  expect(notes).toContain('task experience-extraction: n/a (the data has no record of kind triple)');
  // Named are Python, Microsoft Excel and SQL, all three right; the two spans of the other layer are not found.
  const { strictPrecision, strictRecall, strictSkillF1 } = results?.tasks['skill-extraction']?.metrics ?? {};
  expect(strictPrecision?.estimate).toBe(1);
  expect(strictRecall?.estimate).toBe(3 / 5);
  expect(strictSkillF1).toMatchObject({ estimate: null, reason: 'no example is scored' });
});

test('triples have all of these tasks', async () => {
  const { tasks, notes } = await run(temporaryFile('triples.jsonl', lines(untrained)));
  expect(tasks).toEqual(expect.arrayContaining(['matching', 'skill-extraction', 'experience-extraction']));
  expect(notes.filter((note) => /task (matching|skill|experience)/.test(note))).toEqual([]);
});

test('records of two kinds: each task has its own, and none is counted twice', async () => {
  const mixed = [...untrained, ...taggedSentences];
  const { results } = await run(temporaryFile('mixed.jsonl', lines(mixed)));
  expect(results?.tasks.matching?.n).toBe(24);
  expect(results?.tasks['skill-extraction']?.n).toBe(11);
  expect(results?.tasks['experience-extraction']?.n).toBe(8);
});

test('a task that is named and finds no record is an error', async () => {
  const data = temporaryFile('tagged.jsonl', lines(taggedSentences));
  await expect(run(data, ['matching'])).rejects.toThrow(/has no record for the task matching/);
  await expect(run(data, ['skill-extraction', 'matching'])).rejects.toThrow(
    /no record for the task matching/,
  );
});

test('the recorded teacher of the sample stands beside every task that it answered', async () => {
  const output = join(temporaryFolder(), 'run');
  const { results } = await evaluate({ student: 'lexical:overlap', limit: '30', output });
  const answered = Object.entries(results?.tasks ?? {}).filter(([, report]) => report?.teacher);
  expect(answered.map(([task]) => task).sort()).toEqual([
    'experience-extraction',
    'explanation',
    'matching',
    'skill-extraction',
  ]);
  for (const [, report] of answered) {
    const teacher = report?.teacher?.[report.primaryMetric];
    expect(teacher).toMatchObject({ n: report?.n, unscored: 0 });
    expect(report?.comparison?.[report.primaryMetric].verdict).toBeDefined();
  }
});
