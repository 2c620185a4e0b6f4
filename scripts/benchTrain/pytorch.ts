import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { compileTraining } from '../../src/train/compileTraining.ts';
import type { TrainingPlan } from '../../src/train/trainingPlan.ts';
import type { Problem } from './problem.ts';
import { learningRate } from './problem.ts';
import type { Stepper, StepTimes } from './stepper.ts';

const script = fileURLToPath(new URL('../bench-train.py', import.meta.url));

/** A Python that can import torch; null where there is none. */
export function findPyTorch(): string | null {
  const candidates = ['python3', '/usr/bin/python3'];
  return candidates.find((python) => spawnSync(python, ['-c', 'import torch']).status === 0) ?? null;
}

/** Writes weights and batch where PyTorch reads them; returns the folder. */
export function writeProblem({ shape, rows, length }: Problem, plan: TrainingPlan): string {
  const folder = mkdtempSync(join(tmpdir(), 'bench-train-'));
  const { weightNames, initialState } = compileTraining(plan);
  const weights = initialState.filter(({ name }) => weightNames.includes(name));
  const texts = plan.items.flatMap((item) => item.rows);
  const padded = (of: (row: (typeof texts)[number]) => readonly number[]) =>
    texts.map((row) => Array.from({ length }, (_, position) => of(row)[position] ?? 0));
  const labelOf = (row: (typeof texts)[number]) => {
    const { label: target } = row.targets;
    return target?.kind === 'class' ? target.label : null;
  };
  const batch = {
    ids: padded(({ ids }) => ids),
    mask: padded(({ ids }) => ids.map(() => 1)),
    segments: padded(({ segments }) => segments),
    labels: texts.map(labelOf),
  };
  const { weightDecay, clipNorm } = plan.settings;
  const problem = {
    shape,
    rows,
    weights: weights.map(({ name, dims }) => [name, dims]),
    batch,
    learningRate,
    weightDecay,
    clipNorm,
  };
  writeFileSync(join(folder, 'problem.json'), JSON.stringify(problem));
  writeFileSync(
    join(folder, 'weights.bin'),
    Buffer.concat(weights.map(({ data }) => Buffer.from(data.buffer, data.byteOffset, data.byteLength))),
  );
  return folder;
}

/**
 * PyTorch's own threads and those of its OpenBLAS are two pools: the row counts the cores that the larger may use.
 * @param blas variables `OPENBLAS_…` to set; all others of that name are taken away.
 */
export async function openPyTorch(
  python: string,
  folder: string,
  threads: number,
  blas: Readonly<Record<string, string>>,
): Promise<Stepper> {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('OPENBLAS_'));
  const child = spawn(python, [script, folder, `${threads}`], {
    env: { ...Object.fromEntries(own), ...blas },
  });
  child.stderr.pipe(process.stderr);
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const { version } = JSON.parse(await nextLine(lines, child));
  const settings = Object.entries(blas).map(([name, value]) => `, ${name}=${value}`);
  return {
    name: `PyTorch ${version}, set_num_threads(${threads})${settings.join('')}`,
    threads: Math.max(threads, Number(blas['OPENBLAS_NUM_THREADS'] ?? cpus().length)),
    read: 'every',
    async run(steps) {
      child.stdin.write(`${steps}\n`);
      return JSON.parse(await nextLine(lines, child)) as StepTimes;
    },
    async close() {
      child.stdin.end();
      if (child.exitCode === null) await new Promise((resolve) => child.once('exit', resolve));
    },
  };
}

async function nextLine(
  lines: AsyncIterator<string>,
  child: ChildProcessWithoutNullStreams,
): Promise<string> {
  const { value, done } = await lines.next();
  if (!done) return value;
  throw new Error(`PyTorch ended with code ${child.exitCode}`);
}
