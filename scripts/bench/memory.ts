import { spawn } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeManyRecords } from '../../test/e2e/manyRecords.ts';

export interface MemoryOfRun {
  readonly records: number;
  readonly fileMegabytes: number;
  /** The kernel's high-water mark of the whole process (Linux); null elsewhere. */
  readonly peakMegabytes: number | null;
  readonly seconds: number;
  readonly exitCode: number | null;
}

const program = fileURLToPath(new URL('../../bin/distill.js', import.meta.url));

/** Peak memory of the built command line by file size: the shipped triples, repeated with changed ids. */
export async function measureMemory(folder: string, sizes: readonly number[]): Promise<MemoryOfRun[]> {
  const results: MemoryOfRun[] = [];
  for (const records of sizes) {
    const data = join(folder, `${records}.jsonl`);
    writeManyRecords(data, records);
    const output = join(folder, 'memory-run');
    const found = await peakOf([
      'eval',
      '--task',
      'matching',
      '--data',
      data,
      '--output',
      output,
      '--overwrite',
    ]);
    results.push({ records, fileMegabytes: statSync(data).size / 2 ** 20, ...found });
  }
  return results;
}

function peakOf(
  args: readonly string[],
): Promise<Pick<MemoryOfRun, 'peakMegabytes' | 'seconds' | 'exitCode'>> {
  const started = performance.now();
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  let peakKb: number | null = null;
  const timer = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      const found = /VmHWM:\s+(\d+) kB/.exec(status);
      if (found) peakKb = Math.max(peakKb ?? 0, Number(found[1]));
    } catch {
      // The process has just ended, or there is no such file here; the last reading stands.
    }
  }, 100);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (exitCode) => {
      clearInterval(timer);
      resolve({
        exitCode,
        peakMegabytes: peakKb === null ? null : peakKb / 1024,
        seconds: (performance.now() - started) / 1000,
      });
    });
  });
}
