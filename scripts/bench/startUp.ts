import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Timing, takeTurns } from './takeTurns.ts';

const program = fileURLToPath(new URL('../../bin/distill.js', import.meta.url));

/** The built command line's `--version` and `eval --help` beside Node with nothing to do. */
export function measureStartUp(rounds: number): Promise<Timing[]> {
  const node = (name: string, ...args: string[]) => ({
    name,
    run: async () => {
      const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
      if (status !== 0) throw new Error(`${name}: exit ${status}: ${stderr}`);
    },
  });
  return takeTurns(
    [
      node('node, nothing to do', '-e', '0'),
      node('distill --version', program, '--version'),
      node('distill eval --help', program, 'eval', '--help'),
    ],
    rounds,
  );
}
