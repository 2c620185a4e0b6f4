import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import type { BenchReport } from '../../src/core/benchReport.ts';
import { smallSuite } from '../workflows/bench/smallSuite.ts';
import { distill } from './distill.ts';

const schema = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8'));

test('in a folder of its own: baselines are made, held, and a regression fails the build', async () => {
  const { folder: cwd, answer, suite } = smallSuite();
  const updated = await distill(['bench', '--update-baseline'], { cwd });
  expect(updated.code).toBe(0);
  expect(updated.stdout).toContain('baseline written: eval/baselines/small.json');
  const summaryFile = join(cwd, 'summary of the step.md');
  appendFileSync(summaryFile, 'from an earlier command\n');
  const env = { GITHUB_STEP_SUMMARY: summaryFile };

  const same = await distill(['bench', '--json'], { cwd, env });
  expect(same.code).toBe(0);
  const report = JSON.parse(same.stdout);
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  expect(ajv.validate(schema('bench-report'), report), ajv.errorsText()).toBe(true);
  const baseline = JSON.parse(readFileSync(join(cwd, 'eval/baselines/small.json'), 'utf8'));
  expect(ajv.validate(schema('baseline'), baseline), ajv.errorsText()).toBe(true);

  answer((index) => index % 4 < 2);
  const worse = await distill(['bench'], { cwd, env });
  expect(worse.code).toBe(100);
  expect(worse.stdout).toMatch(/^ {2}FAIL +accuracy against the baseline/m);
  const summary = readFileSync(summaryFile, 'utf8');
  expect(summary).toMatch(/^from an earlier command\n/);
  expect(summary.match(/^## distill bench: \w+/gm)).toEqual([
    '## distill bench: passed',
    '## distill bench: failed',
  ]);
  for (const name of ['bench.json', 'junit.xml', 'summary.md', 'benchmark-bigger-is-better.json']) {
    expect(existsSync(join(cwd, 'eval/runs/bench', name)), name).toBe(true);
  }
  expect(readFileSync(join(cwd, 'eval/runs/bench/junit.xml'), 'utf8')).toContain('failures="1"');

  const settings = await distill(['eval', '--config', suite, '--output', 'run', '--quiet'], { cwd });
  expect(settings.code).toBe(0);
  const unknown = await distill(['bench', '--suite', 'smal'], { cwd });
  expect(unknown.code).toBe(2);
  expect(unknown.stderr).toContain('suites here: small');
});

test('the shipped baseline is of the shipped data, task and prompt, and is found from any folder', async () => {
  const { folder: cwd } = smallSuite();
  const { stdout } = await distill(['bench', '--suite', 'matching', '--json', '--quiet'], { cwd });
  const { tasks } = JSON.parse(stdout) as BenchReport;
  expect(tasks.map(({ suite, task }) => `${suite} ${task}`)).toEqual(['matching matching']);
  for (const { gates } of tasks) {
    expect(gates.map(({ kind }) => kind)).toContain('quality');
    expect(gates.map(({ kind }) => kind)).not.toContain('run');
  }
});
