import { Argument, type Command } from 'commander';
import { addOutputOptions } from '../options.ts';
import { createTerminal, type OutputOptions } from '../terminal.ts';

export function registerList(program: Command): void {
  const command = program
    .command('list')
    .description('what there is: tasks, predictors, datasets, graphs and runs')
    .addArgument(
      new Argument('[kind]', 'only one kind').choices(['tasks', 'predictors', 'datasets', 'graphs', 'runs']),
    );
  addOutputOptions(command)
    .addHelpText('after', '\nExamples:\n  distill list\n  distill list runs\n  distill list tasks --json')
    .action(runList);
}

async function runList(kind: string | undefined, flags: OutputOptions): Promise<void> {
  const terminal = createTerminal(flags);
  const { listAll } = await import('../../workflows/list.ts');
  const all = await listAll();
  const chosen = kind === undefined ? all : { [kind]: all[kind as keyof typeof all] };
  if (terminal.json) {
    terminal.printJson(chosen);
    return;
  }
  const { textTable } = await import('../../report/textTable.ts');
  const { wrapText } = await import('../../report/wrapText.ts');
  for (const [title, entries] of Object.entries(chosen)) {
    terminal.print(title);
    if (entries.length === 0) terminal.print('  none yet');
    else {
      const rows = entries.map(({ name, about }) => ({ label: `  ${name}`, cells: [about] }));
      const table = textTable([''], rows, terminal.width).replace(/^\s*\n/, '');
      for (const line of table.split('\n')) terminal.print(wrapText(line, terminal.width, 6));
    }
    terminal.print('');
  }
}
