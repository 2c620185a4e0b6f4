import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../io/temporaryFolder.ts';
import { distill } from './distill.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** The `npx distill …` commands in the README's shell blocks. */
const commands = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)]
  .flatMap(([, block]) => block.split('\n'))
  .flatMap((line) => line.split(' && '))
  .filter((command) => command.startsWith('npx distill '))
  .map((command) => command.slice('npx distill '.length).match(/'[^']*'|\S+/g) ?? [])
  .map((words) => words.map((word) => word.replace(/^'|'$/g, '')));

test('the README has commands to try', () => {
  expect(commands.length).toBeGreaterThanOrEqual(3);
});

test.each(commands.map((words) => ({ words })))('README: distill $words', async ({ words }) => {
  const cwd = temporaryFolder();
  const pairs = Array.from({ length: 20 }, (_, index) => {
    const skill = `skill${index}`;
    return `"Requirements\n- ${skill}\n- 3 years as a Worker","Skills\n${index % 2 ? skill : 'singing'}\nWorker (2018 - 2021)",${index % 2 ? 'yes' : 'no'}`;
  });
  writeFileSync(join(cwd, 'pairs.csv'), `posting,resume,label\n${pairs.join('\n')}\n`);
  writeFileSync(join(cwd, 'edges.csv'), 'occupation,skill,count\nBaker,Baking,9\nBaker,Dough mixing,5\n');
  writeFileSync(join(cwd, 'job.txt'), 'Requirements\n- Payroll\n- 3 years as an Accountant\n');
  writeFileSync(join(cwd, 'anna.txt'), 'Skills\n- Payroll\n\nExperience\n- Accountant (2018 - 2021)\n');
  const { code, stdout, stderr } = await distill(words, { cwd });
  expect(stderr).not.toMatch(/unexpected failure/);
  // 100: a gate or check that these twenty pairs do not pass.
  expect([0, 100]).toContain(code);
  expect(stdout).not.toBe('');
});
