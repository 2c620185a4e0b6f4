/**
 * What the harness itself takes, in ratios within one run: `npm run bench`. Markdown on standard output, under four minutes
 * on two idle cores. Contenders take turns; medians count, quartiles stand in brackets.
 *
 *   --only <names>   of throughput, pipeline, matcher, statistics, memory, startup (default: all)
 *   --rounds <n>     turns of each (default 7)
 *   --json           all figures as one JSON document instead
 *   --write <file>   also puts the Markdown between the marks `<!-- npm run bench -->` and `<!-- end of npm run bench -->`
 *                    of the file (README.md)
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareMatcherPipeline } from './bench/matcherPipeline.ts';
import { measureMemory } from './bench/memory.ts';
import { comparePipelines } from './bench/pipelines.ts';
import { measureStartUp } from './bench/startUp.ts';
import { measureStatistics } from './bench/statistics.ts';
import {
  matcherPipelineTable,
  memoryTable,
  pipelineTable,
  startUpTable,
  statisticsTable,
  throughputTable,
} from './bench/tables.ts';
import { measureThroughput } from './bench/throughput.ts';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    rounds: { type: 'string', default: '7' },
    json: { type: 'boolean', default: false },
    write: { type: 'string' },
  },
});
const rounds = Number(options.rounds);
const folder = mkdtempSync(join(tmpdir(), 'distill-bench-'));

const written: string[] = [];

function tell(markdown: string): void {
  written.push(markdown);
  if (!options.json) console.log(`${markdown}\n`);
}

async function part<Found>(
  title: string,
  measure: () => Promise<Found>,
  describe: (found: Found) => string,
): Promise<Found> {
  process.stderr.write(`${title} …\n`);
  const found = await measure();
  tell(`**${title}**\n\n${describe(found)}`);
  return found;
}

const parts = {
  throughput: () =>
    part('Predicting, beside the bare runtime', () => measureThroughput(folder, rounds), throughputTable),
  pipeline: () =>
    part('Embedding, beside transformers.js', () => comparePipelines(folder, rounds), pipelineTable),
  matcher: () =>
    part(
      'Matching, beside transformers.js',
      () => compareMatcherPipeline(folder, rounds),
      matcherPipelineTable,
    ),
  statistics: () =>
    part(
      'Metrics and bootstrap (processor time)',
      () => measureStatistics([300, 3000, 30_000], Math.min(rounds, 3)),
      statisticsTable,
    ),
  memory: () => part('Memory of `distill eval`', () => measureMemory(folder, [400, 3200]), memoryTable),
  startup: () => part('Start-up', () => measureStartUp(rounds), startUpTable),
};

const names = (options.only?.split(',') ?? Object.keys(parts)) as (keyof typeof parts)[];
const unknown = names.filter((name) => !(name in parts));
if (unknown.length > 0) throw new Error(`--only ${unknown}: expected ${Object.keys(parts).join(', ')}`);
const processor = `${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.version}`;
tell(`${processor}; ratios with quartiles.`);
const figures: Record<string, unknown> = { processor };
try {
  for (const name of names) figures[name] = await parts[name]();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (options.json) console.log(JSON.stringify(figures, null, 1));
if (options.write !== undefined) {
  const text = readFileSync(options.write, 'utf8');
  const marked = /(<!-- npm run bench -->\n)[\s\S]*(\n<!-- end of npm run bench -->)/;
  if (!marked.test(text)) throw new Error(`${options.write} has no marks of npm run bench`);
  const markdown = written.join('\n\n');
  writeFileSync(
    options.write,
    text.replace(marked, (_, before: string, after: string) => `${before}\n${markdown}\n${after}`),
  );
  // The linter looks at tables, too.
  spawnSync('npx', ['biome', 'format', '--write', options.write], { stdio: 'inherit' });
}
