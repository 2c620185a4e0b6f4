import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contextSchema } from '../../src/core/context.ts';
import { temporaryFolder } from '../io/temporaryFolder.ts';
import { distill } from './distill.ts';

test('graph: build from a CSV of edges, look, export, build again from the export', async () => {
  const cwd = temporaryFolder();
  const rows = ['Baker,Baking,9', 'Baker,Dough mixing,5', 'Cook,Frying,4', 'Cook,Menu planning,2'];
  writeFileSync(join(cwd, 'edges.csv'), `occupation,skill,count\n${rows.join('\n')}\n`);
  const built = await distill(['graph', 'build', '--edges', 'edges.csv', '--output', 'g', '--json'], { cwd });
  expect(built).toMatchObject({ code: 0 });
  const { manifest } = JSON.parse(built.stdout);
  expect(manifest).toMatchObject({ occupations: 2, skills: 4, edges: 4 });

  const taken = await distill(['graph', 'build', '--edges', 'edges.csv', '--output', 'g'], { cwd });
  expect(taken).toMatchObject({ code: 2, stderr: expect.stringMatching(/--overwrite/) });
  const again = ['graph', 'build', '--edges', 'edges.csv', '--output', 'g', '--overwrite', '--json'];
  expect(JSON.parse((await distill(again, { cwd })).stdout).manifest.digest).toBe(manifest.digest);

  const shown = await distill(['graph', 'show', 'bakers', '--graph', 'g'], { cwd });
  expect(shown).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^Baker[\s\S]*Baking +100 %[\s\S]*Dough mixing +56 %/),
  });
  const slip = await distill(['graph', 'show', 'Bakre', '--graph', 'g'], { cwd });
  expect(slip).toMatchObject({ code: 2, stderr: expect.stringMatching(/did you mean Baker/) });

  const exported = await distill(
    ['graph', 'export', '--graph', 'g', '--format', 'csv', '--output', 'out.csv'],
    { cwd },
  );
  expect(exported.code).toBe(0);
  expect(readFileSync(join(cwd, 'out.csv'), 'utf8')).toMatch(/^occupation,skill,count,.*\nBaker,Baking,100,/);
  const rebuilt = await distill(['graph', 'build', '--edges', 'out.csv', '--output', 'h', '--json'], { cwd });
  expect(JSON.parse(rebuilt.stdout).manifest).toMatchObject({ occupations: 2, skills: 4, edges: 4 });

  const none = await distill(['graph', 'build', '--output', 'x'], { cwd });
  expect(none).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/--dice, --onet, --esco, --edges or --records/),
  });
});

test('graph: the shipped graph answers without a flag', async () => {
  const cwd = temporaryFolder();
  const stats = JSON.parse((await distill(['graph', 'stats', '--json'], { cwd })).stdout);
  expect(stats.counts.rawStrings).toBeGreaterThan(stats.counts.canonicalSkills);
  expect(stats.counts.edgesBeforeFilter).toBeGreaterThan(stats.counts.edgesAfterFilter);

  const sampled = await distill(['graph', 'sample', '--count', '3', '--output', 'c.jsonl', '--json'], {
    cwd,
  });
  expect(sampled.code).toBe(0);
  const lines = readFileSync(join(cwd, 'c.jsonl'), 'utf8').trim().split('\n');
  expect(lines.map((line) => contextSchema.parse(JSON.parse(line)).graphDigest)).toEqual(
    lines.map(() => stats.digest),
  );
  const printed = await distill(['graph', 'sample', '--count', '3'], { cwd });
  expect(printed.stdout.trim().split('\n')).toEqual(lines);

  const skill = JSON.parse((await distill(['graph', 'show', 'k8s', '--json'], { cwd })).stdout);
  expect(skill).toMatchObject({ kind: 'skill', skill: { name: 'Kubernetes' } });
});
