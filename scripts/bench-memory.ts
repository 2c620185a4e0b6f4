/**
 * Peak memory of `distill eval` by file size: `npx tsx scripts/bench-memory.ts [records…]` (default 5000 50000).
 * Repeats the shipped triples with changed ids into a temporary file, runs the built command line on it and reads the
 * kernel's high-water mark (Linux).
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeManyRecords } from '../test/e2e/manyRecords.ts';

const program = fileURLToPath(new URL('../bin/distill.js', import.meta.url));
const sizes = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'distill-bench-'));

function peakOf(data: string): Promise<{ peakMb: number; seconds: number; code: number | null }> {
  const started = performance.now();
  const child = spawn(
    process.execPath,
    [program, 'eval', '--data', data, '--output', join(folder, 'run'), '--overwrite'],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  let peakKb = 0;
  const timer = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      peakKb = Math.max(peakKb, Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0));
    } catch {
      // The process has just ended; the last reading stands.
    }
  }, 100);
  return new Promise((resolve) => {
    child.on('exit', (code) => {
      clearInterval(timer);
      resolve({ peakMb: peakKb / 1024, seconds: (performance.now() - started) / 1000, code });
    });
  });
}

try {
  for (const records of sizes.length > 0 ? sizes : [5000, 50_000]) {
    const data = join(folder, `${records}.jsonl`);
    writeManyRecords(data, records);
    const { peakMb, seconds, code } = await peakOf(data);
    const fileMb = statSync(data).size / 2 ** 20;
    process.stdout.write(
      `${records} triples, ${3 * records} examples, ${fileMb.toFixed(0)} MB: exit ${code}, peak ${peakMb.toFixed(0)} MB, ${seconds.toFixed(0)} s\n`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
