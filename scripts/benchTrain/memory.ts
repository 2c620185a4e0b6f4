import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

export interface StepMemory {
  readonly encoder: string;
  readonly weights: number;
  readonly peakMegabytes: number;
}

/** The largest resident size of a process that does a few steps of a 30-million-weight encoder and nothing else. */
export function memoryOfStep(): StepMemory {
  const loader = createRequire(import.meta.url).resolve('tsx');
  const child = fileURLToPath(new URL('./memoryChild.ts', import.meta.url));
  const { stdout, status } = spawnSync(process.execPath, ['--import', `file://${loader}`, child], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`${child} ended with code ${status}`);
  return JSON.parse(stdout) as StepMemory;
}
