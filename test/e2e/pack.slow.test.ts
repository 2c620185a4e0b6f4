import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../io/temporaryFolder.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

test('packed and installed in an empty project, command and library work', () => {
  const cwd = temporaryFolder();
  // Settings of a surrounding `npm run` must not leak into the project under test.
  const environment = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^npm_(config_local_prefix|package|lifecycle|command)/.test(name),
    ),
  );
  const run = (file: string, ...args: string[]) =>
    execFileSync(file, args, {
      cwd,
      encoding: 'utf8',
      env: { ...environment, INIT_CWD: cwd, ONNXRUNTIME_NODE_INSTALL: 'skip' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  execFileSync('npm', ['pack', '--pack-destination', cwd], { cwd: root, stdio: 'ignore' });
  const [tarball] = readdirSync(cwd).filter((name) => name.endsWith('.tgz'));
  writeFileSync(join(cwd, 'package.json'), '{ "name": "consumer", "version": "1.0.0", "type": "module" }\n');
  run('npm', 'install', '--no-audit', '--no-fund', `./${tarball}`);
  expect(run('npx', 'distill', '--version')).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(run('npx', 'distill', 'eval', '--task', 'matching', '--limit', '12')).toMatch(/^verdict /m);
  writeFileSync(
    join(cwd, 'use.js'),
    `import { evaluate, loadStudent, UsageError } from 'distill-hr';
const { results } = await evaluate({ tasks: ['matching'], limit: '12', output: 'run' });
console.log(results.tasks.matching.n, await evaluate({ student: 'nobody' }).catch((error) => error instanceof UsageError));
const student = await loadStudent();
const posting = 'Requirements\\n- Payroll\\n- 3 years as an Accountant';
const { requirements, skills } = await student.read({ posting, resume: 'Skills\\n- Payroll\\n' });
console.log(requirements.map(({ satisfied }) => satisfied).join(), skills.join());
await student.dispose();
`,
  );
  expect(run('node', 'use.js')).toBe('36 true\ntrue,false Payroll\n');
});
