import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Tests of the command line run what users run: the build. Type errors do not stop it (they are `npm test`'s
 * first step, and the compiler writes its output all the same).
 */
export default function setup(): void {
  const root = fileURLToPath(new URL('../', import.meta.url));
  spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'ignore' });
}
