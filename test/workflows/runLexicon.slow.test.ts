import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readManifest, runFiles } from '../../src/evaluate/runFolder.ts';
import { buildGraph } from '../../src/graph/buildGraph.ts';
import type { GraphData } from '../../src/graph/graphData.ts';
import { writeGraphFolder } from '../../src/graph/graphFolder.ts';
import { compareRuns } from '../../src/workflows/compare.ts';
import { evaluate } from '../../src/workflows/evaluate.ts';
import { scoreRun } from '../../src/workflows/score.ts';
import { smallEvidence, smallTables } from '../graph/smallEvidence.ts';
import { temporaryFolder } from '../io/temporaryFolder.ts';

const student = 'lexical:overlap';

async function runWith(graph: string | undefined, tasks = ['skill-extraction']) {
  const output = join(temporaryFolder(), 'run');
  await evaluate({ tasks, student, teacher: 'none', limit: '12', graph, output });
  const results = JSON.parse(readFileSync(runFiles(output).results, 'utf8'));
  return { output, results, config: readManifest(output).config };
}

/** A graph in which every spelling is the same skill. */
async function graphOfOneSkill(names: readonly string[]): Promise<string> {
  const built = buildGraph(smallEvidence, smallTables);
  const [skill, ...others] = built.graph.skills;
  const graph: GraphData = {
    ...built.graph,
    skills: [{ ...skill, name: 'Work', aliases: [...names] }, ...others],
  };
  const folder = join(temporaryFolder(), 'graph');
  const description = { name: 'one', title: 'One skill', licence: 'none', inputs: [] };
  await writeGraphFolder(folder, { ...built, graph }, description);
  return folder;
}

test('canonical metrics read the graph named, strict ones none, and manifest and run id say which', async () => {
  const builtIn = await runWith('none');
  const { skills } = JSON.parse(readFileSync(runFiles(builtIn.output).scores, 'utf8').split('\n')[0]).output;
  const folder = await graphOfOneSkill(skills);
  const ours = await runWith(folder);
  const metric = ({ results }: typeof ours, id: string) =>
    results.tasks['skill-extraction'].metrics[id].estimate;
  expect(metric(ours, 'strictF1')).toBe(metric(builtIn, 'strictF1'));
  const rows = readFileSync(runFiles(ours.output).scores, 'utf8').split('\n');
  expect(JSON.parse(rows[0]).observation).toMatchObject({ canonicalNamed: 1, namedSkills: skills.length });
  expect(ours.config.lexicon?.graph).toBe(folder);
  expect(ours.results.lexicon).toEqual(ours.config.lexicon);
  expect(ours.results.runId).not.toBe(builtIn.results.runId);
  expect(readFileSync(runFiles(ours.output).reportMarkdown, 'utf8')).toContain('spellings of skills');
});

test('runs with different spellings are compared, but for the metrics that read them', async () => {
  const [builtIn, shipped] = [await runWith('none'), await runWith(undefined)];
  expect(shipped.config.lexicon?.graph).toBe('datasets/graph');
  const comparison = await compareRuns({ run: shipped.output, reference: builtIn.output, seed: 17 });
  const task = comparison.tasks['skill-extraction'];
  expect(Object.keys(task?.differences ?? {})).not.toContain('canonicalSkillF1');
  expect(task?.differences['strictF1'].difference).toBe(0);
  expect(task?.notCompared).toEqual({
    metrics: ['canonicalSkillF1'],
    reason: expect.stringContaining('datasets/graph and none'),
  });
  const same = await compareRuns({ run: shipped.output, reference: shipped.output, seed: 17 });
  expect(same.tasks['skill-extraction']?.notCompared).toBeUndefined();
  expect(same.tasks['skill-extraction']?.differences['canonicalSkillF1'].difference).toBe(0);
});

test('a run is scored again with its own spellings, and with no others', async () => {
  const { output } = await runWith('none');
  const { results } = await scoreRun({ run: output });
  expect(results?.lexicon?.graph).toBe('none');
  await expect(scoreRun({ run: output, graph: 'datasets/graph' })).rejects.toMatchObject({ exitCode: 3 });
});

test('a task that reads no spellings loads no graph; one that does says that there is none', async () => {
  const missing = join(temporaryFolder(), 'no graph');
  expect((await runWith(missing, ['matching'])).config.lexicon).toBeUndefined();
  await expect(runWith(missing)).rejects.toMatchObject({ exitCode: 2 });
});
