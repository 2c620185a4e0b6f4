import { type Command, Option } from 'commander';
import { type ExportFormat, exportFormats } from '../../graph/exportFormats.ts';
import { interruptSignal } from '../interrupt.ts';
import { addOutputOptions, collect, integer, seedOption } from '../options.ts';
import { createProgress, type ProgressDisplay } from '../progress.ts';
import { createTerminal, type OutputOptions, type Terminal } from '../terminal.ts';
import { registerGraphBuild } from './graphBuild.ts';

interface GraphFlags extends OutputOptions {
  readonly graph?: string;
}

export function registerGraph(program: Command): void {
  const graph = program
    .command('graph')
    .description('the skill–occupation graph that training data are sampled from');
  registerGraphBuild(graph);
  registerStats(graph);
  registerShow(graph);
  registerSample(graph);
  registerExport(graph);
}

function registerStats(graph: Command): void {
  addGraphOptions(graph.command('stats'))
    .description('raw strings, canonical skills, edges before and after filtering, occupations by group')
    .addHelpText(
      'after',
      '\nExamples:\n  distill graph stats\n  distill graph stats --graph out/graph --json',
    )
    .action(async (flags: GraphFlags) => {
      const terminal = createTerminal(flags);
      const { graphStats } = await import('../../workflows/graphViews.ts');
      const stats = await graphStats(flags.graph);
      if (terminal.json) return terminal.printJson(stats);
      const { graphStatsReport } = await import('../../report/graph.ts');
      terminal.print(graphStatsReport(stats, terminal.width));
    });
}

function registerShow(graph: Command): void {
  addGraphOptions(
    graph.command('show').argument('<name>', 'occupation (title, alternate title, code) or skill (or alias)'),
  )
    .description('a neighbourhood: the skills of an occupation, the occupations of a skill, and relatives')
    .addOption(
      new Option('--limit <n>', 'skills, titles and relatives shown').argParser(integer(1)).default(20),
    )
    .addHelpText(
      'after',
      '\nExamples:\n  distill graph show "Data Engineer"\n  distill graph show "Registered Nurses"\n  distill graph show k8s',
    )
    .action(async (name: string, flags: GraphFlags & { limit: number }) => {
      const terminal = createTerminal(flags);
      const { showNode } = await import('../../workflows/graphViews.ts');
      const view = await showNode(name, flags);
      if (terminal.json) return terminal.printJson(view);
      const { graphNodeReport } = await import('../../report/graph.ts');
      terminal.print(graphNodeReport(view, terminal.width));
    });
}

interface SampleFlags extends GraphFlags {
  readonly count: number;
  readonly seed: number;
  readonly splitSeed?: number;
  readonly group?: string[];
  readonly output?: string;
}

function registerSample(graph: Command): void {
  addGraphOptions(graph.command('sample'))
    .description('contexts for a teacher: careers, skills, what to filter and to swap, layout and wording')
    .addOption(new Option('--count <n>', 'how many').argParser(integer(1)).default(10))
    .addOption(seedOption())
    .addOption(
      new Option(
        '--split-seed <n>',
        'which occupations are in which split (default: 17, whatever the seed)',
      ).argParser(integer(0)),
    )
    .option('--group <code or title>', 'only this occupation group (repeatable; default: all)', collect)
    .option('--output <file>', 'JSON lines to write (default: one context a line on stdout)')
    .addHelpText(
      'after',
      '\nExamples:\n  distill graph sample --count 3\n  distill graph sample --count 1000 --seed 7 --output out/contexts.jsonl\n  distill graph sample --group 29 --group "Computer and Mathematical" --count 5',
    )
    .action(async (flags: SampleFlags) => {
      await withProgress(flags, async (terminal, signal, progress) => {
        const { sampleContexts } = await import('../../workflows/graphSample.ts');
        const { group: groups, ...rest } = flags;
        const contexts: unknown[] = [];
        const toStdout = flags.output === undefined;
        const result = await sampleContexts(
          {
            ...rest,
            groups,
            signal,
            onProgress: (done, total) => progress.update('sampling', done, total),
          },
          (context) => {
            if (!toStdout) return;
            if (terminal.json) contexts.push(context);
            else terminal.print(JSON.stringify(context));
          },
        );
        progress.stop();
        if (terminal.json) terminal.printJson(toStdout ? { ...result, contexts } : result);
        else if (!toStdout) {
          terminal.print(
            `${flags.output}: ${result.count} contexts of ${result.groups} occupations; ${list(result.splits)}\nby group: ${list(result.strata)}`,
          );
        }
      });
    });
}

function list(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
}

function registerExport(graph: Command): void {
  addGraphOptions(graph.command('export'))
    .description('the graph for other tools: node-link JSON, GraphML, or a CSV of edges')
    .addOption(new Option('--format <name>', 'what to write').choices(exportFormats).default('json'))
    .option('--output <file>', 'file to write (default: stdout)')
    .addHelpText(
      'after',
      '\nExamples:\n  distill graph export --format graphml --output out/graph.graphml\n  distill graph export --format csv > edges.csv',
    )
    .action(async (flags: GraphFlags & { format: ExportFormat; output?: string }) => {
      const terminal = createTerminal(flags);
      const { exportGraphFile } = await import('../../workflows/graphViews.ts');
      const text = await exportGraphFile(flags.format, flags);
      const bytes = Buffer.byteLength(text);
      if (flags.output === undefined) process.stdout.write(text);
      else if (terminal.json) terminal.printJson({ output: flags.output, format: flags.format, bytes });
      else terminal.print(`${flags.output}: ${flags.format}, ${bytes} bytes`);
    });
}

function addGraphOptions(command: Command): Command {
  return addOutputOptions(
    command.option('--graph <folder>', 'graph folder or file (default: the shipped datasets/graph)'),
  );
}

async function withProgress(
  flags: OutputOptions,
  work: (terminal: Terminal, signal: AbortSignal, progress: ProgressDisplay) => Promise<void>,
): Promise<void> {
  const terminal = createTerminal(flags);
  const interrupt = interruptSignal(terminal);
  const progress = createProgress(terminal);
  try {
    await work(terminal, interrupt.signal, progress);
  } finally {
    progress.stop();
    interrupt.release();
  }
}
