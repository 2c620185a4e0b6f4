import { type Command, Option } from 'commander';
import type { GenerateOptions, GenerateOutcome } from '../../workflows/generate.ts';
import type { GenerationEstimate } from '../../workflows/generation/estimateGeneration.ts';
import { addOutputOptions, addRemoteOptions, collect, integer, seedOption } from '../options.ts';
import { createTerminal, type OutputOptions, type Terminal } from '../terminal.ts';
import { withProgress } from '../withProgress.ts';

interface GenerateFlags
  extends OutputOptions,
    Omit<GenerateOptions, 'groups' | 'prices' | 'signal' | 'onProgress' | 'onRemark' | 'onSending'> {
  readonly group?: string[];
  readonly price?: string[];
  readonly dryRun?: boolean;
}

export function registerGenerate(program: Command): void {
  const command = program
    .command('generate')
    .description(
      'write a dataset of postings and résumés from contexts, with the built-in grammar or a teacher',
    )
    .option(
      '--graph <folder>',
      'skill graph to draw contexts from (default: the shipped one; see `distill graph`)',
    )
    .option('--group <code or title>', 'only this occupation group (repeatable; default: all)', collect)
    .option('--contexts <file>', 'instead: contexts as JSON lines, as `distill graph sample` writes them')
    .option('--count <n>', 'how many records (of a file of contexts: default all)', integer(1))
    .requiredOption('--teacher <teacher>', 'who writes: offline (a grammar), or openai:<model>')
    .requiredOption('--output <folder>', 'the dataset folder; what was answered is kept in it, too')
    .addOption(seedOption())
    .addOption(
      new Option('--format <name>', 'of the data file').choices(['native', 'rjdb']).default('native'),
    )
    .option('--licence <text>', "the dataset's licence (default: what the graph asks for)")
    .option('--concurrency <n>', 'requests under way at once, at most (default: 16)', integer(1))
    .option(
      '--maximum-reasks <n>',
      'ask again so often where an answer cannot be used (default: 2)',
      integer(0),
    )
    .option('--retry-errors', 'ask again for what got no answer in an earlier run')
    .option('--overwrite', 'replace records in the folder that were made with other settings')
    .option('--batch', 'through the Batch API of OpenAI: cheaper, within a day')
    .option('--export-requests <file>', 'write the requests that are due into a file, and make none')
    .option('--import-responses <file>', 'read answers to them from a file')
    .option('--partial', 'write the dataset although questions are still due')
    .option('--dry-run', 'print requests, tokens and price, and make no request');
  addOutputOptions(addRemoteOptions(command))
    .addHelpText(
      'after',
      `
The same command goes on where an earlier one was stopped or killed; nothing that was answered is asked again.

Examples:
  distill generate --count 1000 --teacher offline --output out/offline
  distill generate --graph out/graph --count 200 --teacher openai:gpt-4o-2024-08-06 --budget-usd 5 --output out/written
  distill generate --graph out/graph --count 5000 --teacher openai:gpt-4o-2024-08-06 --batch --output out/batch
  distill generate --contexts contexts.jsonl --teacher openai:any --output out/given --export-requests requests.jsonl
  distill generate --contexts contexts.jsonl --teacher openai:any --output out/given --import-responses answers.jsonl`,
    )
    .action(runGenerate);
}

async function runGenerate(flags: GenerateFlags): Promise<void> {
  const terminal = createTerminal(flags);
  const { group: groups, price: prices, dryRun, cache: _, ...options } = flags;
  const settings: GenerateOptions = { ...options, ...(groups && { groups }), ...(prices && { prices }) };
  if (dryRun) {
    const { estimateGeneration } = await import('../../workflows/generation/estimateGeneration.ts');
    printEstimate(
      await withProgress(terminal, (hooks) => estimateGeneration({ ...settings, ...hooks })),
      terminal,
    );
    return;
  }
  const { generate } = await import('../../workflows/generate.ts');
  const outcome = await withProgress(terminal, (hooks) => generate({ ...settings, ...hooks }));
  printOutcome(outcome, flags, terminal);
}

function printEstimate(estimate: GenerationEstimate, terminal: Terminal): void {
  if (terminal.json) {
    terminal.printJson({ status: 'dry run', ...estimate });
    return;
  }
  if (estimate.host === null) {
    terminal.print(`${estimate.records} records, written on this machine: no requests, no cost`);
    return;
  }
  const price =
    estimate.maximumCostUsd === null
      ? 'price not known (see --price)'
      : `at most $${estimate.maximumCostUsd.toFixed(2)}`;
  terminal.print(
    `${estimate.records} records: ${estimate.requests} requests to ${estimate.host}, at most ${estimate.promptTokens} prompt tokens and ${estimate.maximumCompletionTokens} answer tokens, ${price}; questions asked again come on top, ${estimate.answered} are answered already`,
  );
}

const rejectionsShown = 5;

function printOutcome(outcome: GenerateOutcome, flags: GenerateFlags, terminal: Terminal): void {
  const { folder, manifest, rejections, exported, imported, due, spentUsd, lostRequests } = outcome;
  if (terminal.json) {
    terminal.printJson({ status: manifest ? 'complete' : 'open', ...outcome });
    return;
  }
  if (exported !== null) {
    terminal.print(`${exported} requests written to ${flags.exportRequests}`);
    return;
  }
  if (imported) {
    const known = imported.known > 0 ? `, ${imported.known} known before` : '';
    terminal.print(`${imported.accepted} answers taken${known}, ${imported.turnedDown.length} turned down`);
    for (const { customId, reasons } of imported.turnedDown) terminal.print(`  ${customId}: ${reasons[0]}`);
  }
  if (manifest === null) {
    terminal.print(
      `${due} requests are due: write them with --export-requests, or the dataset of what is there with --partial`,
    );
    return;
  }
  const [{ records }] = manifest.files;
  const { train, validation, test, none } = manifest.splits;
  const without = none > 0 ? `, ${none} without a split` : '';
  terminal.print(
    `${records} records in ${folder} (train ${train}, validation ${validation}, test ${test}${without})`,
  );
  if (rejections.length > 0)
    terminal.print(`${rejections.length} contexts gave no record: ${folder}/rejected.jsonl`);
  for (const { id, state, reasons } of rejections.slice(0, rejectionsShown))
    terminal.print(`  ${id}: ${reasons[0] ?? (state === 'open' ? 'not asked to the end' : state)}`);
  if (spentUsd !== null && spentUsd > 0) terminal.print(`spent at most $${spentUsd.toFixed(4)}`);
  if (lostRequests > 0) terminal.print(`${lostRequests} requests were cut off by a kill and made again`);
}
