import { type Command, Option } from 'commander';
import { formatCount } from '../../core/formatCount.ts';
import type { BuildGraphOptions } from '../../workflows/graphBuild.ts';
import { interruptSignal } from '../interrupt.ts';
import { addOutputOptions, addRemoteOptions, collect, decimal, integer, seedOption } from '../options.ts';
import { createProgress } from '../progress.ts';
import { createTerminal, type OutputOptions, type Terminal } from '../terminal.ts';

interface BuildFlags extends OutputOptions {
  readonly dice?: string[];
  readonly onet?: string[];
  readonly esco?: string[];
  readonly edges?: string[];
  readonly records?: string[];
  readonly output: string;
  readonly overwrite?: boolean;
  readonly minimumPostings?: number;
  readonly minimumSupport?: number;
  readonly minimumNpmi?: number;
  readonly minimumLlr?: number;
  readonly minimumSkillSupport?: number;
  readonly minimumListings?: number;
  readonly frequencies?: string;
  readonly minimumShare?: number;
  readonly aliases?: string[];
  readonly notSkills?: string[];
  readonly skillsBy?: string;
  readonly concurrency?: number;
  readonly dryRun?: boolean;
  readonly seed: number;
  readonly temperature?: number;
  readonly maxTokens?: number;
  readonly cache: boolean;
  readonly budgetUsd?: number;
  readonly price?: string[];
}

export function registerGraphBuild(graph: Command): void {
  const command = graph
    .command('build')
    .description('build a graph from postings and classifications')
    .requiredOption('--output <folder>', 'graph folder to write')
    .option('--overwrite', 'replace a graph that stands there')
    .option('--dice <file>', 'postings, CSV in the layout of the DICE set (repeatable)', collect)
    .option('--onet <folder>', 'text files of the O*NET database (repeatable)', collect)
    .option('--esco <folder>', 'CSV files of ESCO (repeatable)', collect)
    .option('--edges <file>', 'CSV: occupation, skill, optionally count (repeatable)', collect)
    .option('--records <data>', 'dataset with triples, RJDB or native (repeatable)', collect)
    .option('--aliases <file>', 'CSV: alias, canonical; wins over the shipped table (repeatable)', collect)
    .option('--not-skills <file>', 'CSV: phrase; beside the shipped list (repeatable)', collect);
  addThresholdOptions(command)
    .option(
      '--skills-by <openai:model>',
      'a chat model names the skills of occupations that have few (default: relatives lend theirs)',
    )
    .addOption(
      new Option('--concurrency <n>', 'requests under way at once (default: 8)').argParser(integer(1)),
    )
    .option('--dry-run', 'requests, tokens and price of --skills-by, without asking')
    .addOption(seedOption());
  addOutputOptions(addRemoteOptions(command))
    .addHelpText(
      'after',
      `
Examples:
  distill graph build --dice dice_jobs.csv --onet onet/ --output out/graph
  distill graph build --edges my-edges.csv --output out/mine
  distill graph build --onet onet/ --skills-by openai:gpt-4o-2024-08-06 --budget-usd 2 --output out/graph`,
    )
    .action(build);
}

function addThresholdOptions(command: Command): Command {
  const whole = (flag: string, about: string) =>
    command.addOption(new Option(flag, about).argParser(integer(1)));
  whole('--minimum-postings <n>', 'postings that make a title an occupation of its own (default: 8)');
  whole('--minimum-support <n>', 'observations of an edge (default: 3)');
  whole('--minimum-skill-support <n>', 'observations of a skill (default: 5)');
  whole('--minimum-listings <n>', 'occupations that list a product of a catalogue (default: 4)');
  return command
    .option(
      '--minimum-npmi <n>',
      'normalised pointwise mutual information of an edge (default: 0.05)',
      decimal(-1),
    )
    .option('--minimum-llr <n>', 'log-likelihood ratio of an edge (default: 6.63, p = .01)', decimal(0))
    .option('--frequencies <file>', 'CSV: occupation, skill, frequency; filters in place of the statistics')
    .option('--minimum-share <n>', 'of such a frequency (default: 0.02)', decimal(0));
}

async function build(flags: BuildFlags): Promise<void> {
  const terminal = createTerminal(flags);
  const interrupt = interruptSignal(terminal);
  const progress = createProgress(terminal);
  const options: BuildGraphOptions = {
    ...flags,
    thresholds: thresholdsOf(flags),
    remote: {
      temperature: flags.temperature,
      cache: flags.cache,
      budgetUsd: flags.budgetUsd,
      prices: flags.price,
      onSending: terminal.warn,
      onRemark: terminal.log,
    },
    onStage: terminal.log,
    onProgress: (done, total) => progress.update('skills', done, total),
    signal: interrupt.signal,
  };
  try {
    if (flags.dryRun) await reportEstimate(options, terminal);
    else await reportBuild(options, terminal);
  } finally {
    progress.stop();
    interrupt.release();
  }
}

async function reportBuild(options: BuildGraphOptions, terminal: Terminal): Promise<void> {
  const { buildGraphFolder } = await import('../../workflows/graphBuild.ts');
  const result = await buildGraphFolder(options);
  if (terminal.json) return terminal.printJson(result);
  const { output, manifest, counts, thresholds, taught } = result;
  const { graphBuildReport } = await import('../../report/graph.ts');
  terminal.print(
    `${output}: ${formatCount(manifest.occupations, 'occupation')}, ${formatCount(manifest.skills, 'skill')}, ${formatCount(manifest.edges, 'edge')} · digest ${manifest.digest.slice(0, 16)}…`,
  );
  terminal.print(graphBuildReport(counts, thresholds, terminal.width));
  terminal.print(`merged spellings, to check: ${output}/merged.csv`);
  if (!taught) return;
  terminal.print(
    `teacher: ${taught.asked} asked, ${taught.cached} from the cache, ${taught.failed.length} failed, $${taught.costUsd.toFixed(4)}`,
  );
  for (const { occupation, reason } of taught.failed) terminal.log(`${occupation}: ${reason}`);
}

async function reportEstimate(options: BuildGraphOptions, terminal: Terminal): Promise<void> {
  const { estimateGraphBuild } = await import('../../workflows/graphBuild.ts');
  const estimate = await estimateGraphBuild(options);
  if (terminal.json) return terminal.printJson(estimate);
  const { teacher, occupations, requests, cached, promptTokens, maximumCompletionTokens, maximumCostUsd } =
    estimate;
  const price =
    maximumCostUsd === null ? 'price not known (see --price)' : `at most $${maximumCostUsd.toFixed(4)}`;
  terminal.print(
    `${teacher}: ${occupations} occupations have few skills; ${requests} requests, ${cached} from the cache; ${promptTokens} prompt tokens, at most ${maximumCompletionTokens} in answers; ${price}. Nothing was asked.`,
  );
}

/** Only what was given: an absent flag must not hide a default. */
function thresholdsOf(flags: BuildFlags): BuildGraphOptions['thresholds'] {
  const { minimumPostings, minimumSupport, minimumNpmi, minimumLlr, minimumSkillSupport, minimumListings } =
    flags;
  const given = {
    minimumPostings,
    minimumSupport,
    minimumNpmi,
    minimumLlr,
    minimumSkillSupport,
    minimumListings,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
