import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { comparisonMarkdown, comparisonReport } from '../../src/report/comparison.ts';
import { leaderboardMarkdown, leaderboardReport } from '../../src/report/leaderboard.ts';
import { matching } from '../../src/tasks/matching.ts';
import { compareRuns } from '../../src/workflows/compare.ts';
import { evaluate } from '../../src/workflows/evaluate.ts';
import { openNamedDataset } from '../../src/workflows/namedDataset.ts';
import { rankRuns } from '../../src/workflows/rank.ts';

const folder = mkdtempSync(join(tmpdir(), 'distill-compare-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const pairs = 24;

function writePairs(name: string, count: number): string {
  const rows = Array.from(
    { length: count },
    (_, index) =>
      `"Requirements\n- Skill ${index}","Skills\n${index % 2 ? 'singing' : `Skill ${index}`}",${index % 2 ? 'no' : 'yes'}`,
  );
  const file = join(folder, name);
  writeFileSync(file, `posting,resume,label\n${rows.join('\n')}\n`);
  return file;
}

/** A run of recorded answers: wrong on the first `wrong` pairs from `from` on, and only about the first `covered`. */
async function runOf(
  name: string,
  data: string,
  { from = 0, wrong, covered = pairs }: { from?: number; wrong: number; covered?: number },
): Promise<string> {
  const rows: string[] = [];
  for await (const record of (await openNamedDataset(data)).records()) {
    for (const example of matching.examples(record)) {
      const place = rows.length;
      const isWrong = place >= from && place < from + wrong;
      const match = example.target.match !== isWrong;
      const answer = { output: { match }, probability: match ? 0.8 : 0.2, durationMs: 2 };
      const { id: exampleId, inputDigest } = example;
      rows.push(JSON.stringify({ task: 'matching', exampleId, inputDigest, ...answer }));
    }
  }
  const file = join(folder, `${name}.jsonl`);
  writeFileSync(file, `${rows.slice(0, covered).join('\n')}\n`);
  const output = join(folder, name);
  await evaluate({
    ...{ tasks: ['matching'], data, output, student: `recorded:${file}`, teacher: 'none' },
    machinePricePerHour: 1,
  });
  return output;
}

let data: string;
let best: string;
let worse: string;
let part: string;
beforeAll(async () => {
  data = writePairs('pairs.csv', pairs);
  best = await runOf('best', data, { wrong: 2 });
  worse = await runOf('worse', data, { from: 1, wrong: 12 });
  part = await runOf('part', data, { wrong: 3, covered: 20 });
}, 60_000);

test('two runs: gold, fidelity and shared errors by hand', async () => {
  const { tasks } = await compareRuns({ run: worse, reference: best, seed: 1 });
  const task = tasks.matching;
  // Of 24, the first run is wrong on 1–12, the second on 0–1: both on 1, eleven and one alone.
  expect(task?.differences['accuracy']).toMatchObject({ n: 24, clusters: 24, verdict: 'worse' });
  expect(task?.differences['accuracy'].difference).toBeCloseTo(-10 / 24, 12);
  // Exact McNemar: 11 against 1 of 12: 2·(1 + 12)/2¹².
  expect(task?.differences['accuracy'].pValue).toBeCloseTo(26 / 4096, 12);
  // One task: nothing to adjust for.
  expect(task?.differences['accuracy'].adjustedPValue).toBeCloseTo(26 / 4096, 12);
  expect(task?.fidelity).toMatchObject({ n: 24, metrics: { agreement: { estimate: 0.5 } } });
  // .8 against .2 where they differ, the same elsewhere: 12 times 0, and 12 times 1 − H(.8) against the middle ½.
  const entropy = -(0.8 * Math.log2(0.8) + 0.2 * Math.log2(0.2));
  expect(task?.fidelity?.metrics['jensenShannon'].estimate).toBeCloseTo((1 - entropy) / 2, 12);
  expect(task?.inheritedErrors).toMatchObject({
    bothWrong: 1,
    onlyStudentWrong: 11,
    onlyTeacherWrong: 1,
    bothRight: 11,
    sameWrongAnswer: 1,
    rates: { riskRatio: { estimate: 1 }, inheritedShare: { estimate: 1 / 12 } },
  });
});

test('several runs: ranked on what all have, each held against the best, or against a baseline', async () => {
  const board = await rankRuns({ runs: [worse, part, best], seed: 1 });
  const ranking = board.tasks.matching;
  expect(ranking).toMatchObject({ n: 20, records: 20, pairs: 3, primaryMetric: 'accuracy' });
  // All pairs: 26/4096, 2·(1 + 11)/2¹¹ and 1; Holm triples the first, doubles the second: the last is told apart.
  expect(
    ranking?.runs.map(({ rank, estimate, leftOut, letters }) => [rank, estimate.estimate, leftOut, letters]),
  ).toEqual([
    [1, 18 / 20, 4, 'a'],
    [2, 17 / 20, 0, 'a'],
    [3, 8 / 20, 4, 'b'],
  ]);
  expect(ranking?.against).toBe(ranking?.runs[0].runId);
  expect(ranking?.runs[0].difference).toBeUndefined();
  const [, second, third] = ranking?.runs ?? [];
  expect(second.difference?.difference).toBeCloseTo(-1 / 20, 12);
  // Two tests: 26/4096 doubled, and 1 for the one example that part loses alone.
  expect(third.difference?.adjustedPValue).toBeCloseTo(52 / 4096, 12);
  expect(second.difference?.adjustedPValue).toBe(1);

  const held = await rankRuns({ runs: [worse, best], baseline: part, seed: 1 });
  expect(held.baseline?.runId).toBe(second.runId);
  expect(held.tasks.matching?.runs.map(({ difference }) => difference?.difference ?? null)).toEqual([
    expect.closeTo(1 / 20, 12),
    null,
    expect.closeTo(-9 / 20, 12),
  ]);
});

test('equal runs share a place and a letter, and are not called equal', async () => {
  const copy = await runOf('copy', data, { wrong: 2 });
  const ranking = (await rankRuns({ runs: [best, copy], seed: 1 })).tasks.matching;
  expect(ranking?.runs.map(({ rank, letters }) => [rank, letters])).toEqual([
    [1, 'a'],
    [1, 'a'],
  ]);
  const text = leaderboardReport(await rankRuns({ runs: [best, copy], seed: 1 }), 80);
  expect(text).toContain('does not make them equal');
});

test('what cannot be compared is refused: other data (3), one run only, the same run twice (2)', async () => {
  const other = await runOf('other', writePairs('other.csv', 22), { wrong: 1 });
  await expect(rankRuns({ runs: [best, worse, other], seed: 1 })).rejects.toMatchObject({
    exitCode: 3,
    message: expect.stringContaining('dataset'),
  });
  await expect(compareRuns({ run: best, reference: other, seed: 1 })).rejects.toMatchObject({ exitCode: 3 });
  await expect(rankRuns({ runs: [best], seed: 1 })).rejects.toMatchObject({ exitCode: 2 });
  await expect(rankRuns({ runs: [best, best], seed: 1 })).rejects.toMatchObject({ exitCode: 2 });
  await expect(rankRuns({ runs: [best, worse], baseline: 'nowhere', seed: 1 })).rejects.toMatchObject({
    exitCode: 2,
  });
});

test('reports fit narrow terminals, and Markdown holds the same readings', async () => {
  const comparison = await compareRuns({ run: worse, reference: best, seed: 1 });
  const board = await rankRuns({ runs: [worse, part, best], seed: 1 });
  for (const text of [comparisonReport(comparison, 40), leaderboardReport(board, 40)]) {
    // Names stay whole; nothing else is wider.
    expect(text.split('\n').filter((line) => line.length > 48)).toEqual([]);
  }
  const markdown = comparisonMarkdown(comparison);
  expect(markdown).toContain('## Fidelity to');
  expect(markdown).toContain('| wrong | 1 | 11 |');
  expect(leaderboardMarkdown(board)).toContain('left out: 4 examples');
});
