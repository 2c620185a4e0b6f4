import type { Command } from 'commander';
import { ExitCode } from '../../core/errors.ts';
import { addOutputOptions } from '../options.ts';
import { createTerminal, type OutputOptions } from '../terminal.ts';

export function registerDoctor(program: Command): void {
  const command = program
    .command('doctor')
    .description('check Node, the native runtime, keys and the network, and what each missing thing costs')
    .option('--offline', 'make no network connection');
  addOutputOptions(command)
    .addHelpText(
      'after',
      '\nExits 1 only when something that every verb needs is broken.\n\nExamples:\n  distill doctor\n  distill doctor --offline --json',
    )
    .action(runDoctor);
}

async function runDoctor(flags: OutputOptions & { offline?: boolean }): Promise<void> {
  const terminal = createTerminal(flags);
  const { examine } = await import('../../workflows/doctor.ts');
  const checks = await examine({ offline: flags.offline ?? false });
  if (terminal.json) terminal.printJson({ checks });
  else {
    const { wrapText } = await import('../../report/wrapText.ts');
    for (const { status, name, finding, cost } of checks) {
      terminal.print(wrapText(`${status.padEnd(7)}  ${name}: ${finding}`, terminal.width, 9));
      if (status !== 'ok' && cost) terminal.print(wrapText(`         → ${cost}`, terminal.width, 11));
    }
  }
  if (checks.some(({ status }) => status === 'broken')) process.exitCode = ExitCode.runtime;
}
