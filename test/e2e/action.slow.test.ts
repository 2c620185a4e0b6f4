import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { smallSuite } from '../workflows/bench/smallSuite.ts';

interface Step {
  readonly name?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as {
  inputs: Record<string, { default: string }>;
  runs: { steps: Step[] };
};
const step = action.runs.steps.find(({ name }) => name === 'Compare with the baselines');

/** Runs the step as a runner does: its script in bash, expressions of inputs filled in. */
function runStep(cwd: string, inputs: Readonly<Record<string, string>>) {
  const filled = Object.entries(step?.env ?? {}).map(([name, value]) => [
    name,
    value
      .replace(/\$\{\{ github\.action_path \}\}\//, root)
      .replace(/\$\{\{ inputs\.(\S+) \}\}/g, (_, input) => inputs[input] ?? action.inputs[input].default),
  ]);
  const output = join(cwd, 'outputs');
  rmSync(output, { force: true });
  const { status, stdout } = spawnSync('bash', ['-eo', 'pipefail', '-c', step?.run ?? 'exit 9'], {
    cwd,
    encoding: 'utf8',
    env: {
      ...process.env,
      ...Object.fromEntries(filled),
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: join(cwd, 'summary'),
    },
  });
  return { status, stdout, outputs: readFileSync(output, 'utf8') };
}

test('the action fails on a regression, and lets what is inconclusive pass where it is told to', () => {
  const { folder: cwd, answer } = smallSuite('bench:\n  speed-tolerance: false\n');
  const none = runStep(cwd, { suite: 'small\n', summary: 'false' });
  expect(none.status).toBe(3);
  expect(none.outputs).toBe('exit-code=3\nreport=eval/runs/bench\n');
  expect(existsSync(join(cwd, 'summary'))).toBe(false);
  expect(runStep(cwd, { inconclusive: 'pass' })).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('::warning::'),
  });
  execFileSync(process.execPath, [join(root, 'bin/distill.js'), 'bench', '--update-baseline'], { cwd });
  answer((index) => index % 4 < 2);
  expect(runStep(cwd, { output: 'my reports' })).toMatchObject({
    status: 100,
    outputs: 'exit-code=100\nreport=my reports\n',
  });
  expect(readFileSync(join(cwd, 'my reports/comment.md'), 'utf8')).toMatch(
    /^<!-- distill bench -->\n## distill bench: failed/,
  );
  expect(readFileSync(join(cwd, 'summary'), 'utf8')).toContain('❌ fail');
});

test('no input is pasted into a script: all come as variables', () => {
  for (const { run } of action.runs.steps) expect(run ?? '').not.toMatch(/\$\{\{/);
});
