import { rmSync } from 'node:fs';
import type { StatesRead } from '../../src/train/architecture/encoder.ts';
import { openMatrixPeak } from './matrixPeak.ts';
import { openOurTrainer } from './ourTrainer.ts';
import { gigaflop, type Problem, planOf, productsOf } from './problem.ts';
import { openPyTorch, writeProblem } from './pytorch.ts';
import type { Stepper } from './stepper.ts';

export interface Row {
  readonly name: string;
  readonly threads: number;
  readonly fastestMs: number;
  readonly medianMs: number;
  /** Fastest; null where several threads spin. */
  readonly processorMs: number | null;
  readonly stepsPerSecond: number;
  readonly gigaflopPerSecond: number;
  /** Time of the step's products alone, in onnxruntime at as many threads, in the time of the step. */
  readonly shareOfPeak: number;
  readonly firstLosses: readonly number[];
}

export interface Measurement {
  readonly problem: string;
  /** Of a step that works out every state of the last layer, and of one that works out the first. */
  readonly gigaflop: Readonly<Record<StatesRead, number>>;
  readonly peak: readonly { readonly threads: number; readonly gigaflopPerSecond: number }[];
  readonly rows: readonly Row[];
  /** Largest difference between our losses and PyTorch's over the first steps; null without PyTorch. */
  readonly lossDifference: number | null;
}

export interface MeasureOptions {
  readonly threads: readonly number[];
  readonly rounds: number;
  /** Null: no PyTorch on this machine. */
  readonly python: string | null;
  readonly blasSettings: readonly Readonly<Record<string, string>>[];
}

/** Everybody takes turns, a step each round, so that other load on the machine meets all of them alike. */
export async function measure(problem: Problem, options: MeasureOptions): Promise<Measurement> {
  const { threads, rounds, python, blasSettings } = options;
  const products = { first: productsOf(problem, 'first'), every: productsOf(problem, 'every') };
  const folder = python === null ? null : writeProblem(problem, planOf(problem));
  const steppers: Stepper[] = [];
  const peaks: Awaited<ReturnType<typeof openMatrixPeak>>[] = [];
  try {
    for (const count of threads) {
      for (const read of ['first', 'every'] as const)
        steppers.push(await openOurTrainer(problem, count, read));
      if (python !== null && folder !== null)
        for (const blas of blasSettings) steppers.push(await openPyTorch(python, folder, count, blas));
      peaks.push(await openMatrixPeak([...products.first, ...products.every], count));
    }
    const times = steppers.map(() => ({
      wallMs: [] as number[],
      processorMs: [] as number[],
      losses: [] as number[],
    }));
    for (let round = 0; round < rounds; round++) {
      for (const [index, stepper] of steppers.entries()) {
        const { wallMs, processorMs, losses } = await stepper.run(1);
        times[index].wallMs.push(...wallMs);
        times[index].processorMs.push(...processorMs);
        times[index].losses.push(...losses);
      }
      for (const peak of peaks) await peak.run();
      process.stderr.write(`${problem.name}: round ${round + 1} of ${rounds}\n`);
    }
    const rows = steppers.map(({ name, threads: count, read }, index): Row => {
      const { wallMs, processorMs, losses } = times[index];
      const fastestMs = Math.min(...wallMs);
      const peak = peaks.find(({ threads: peakThreads }) => peakThreads === count);
      return {
        name,
        threads: count,
        fastestMs,
        medianMs: [...wallMs].sort((a, b) => a - b)[Math.floor(wallMs.length / 2)],
        processorMs: count === 1 ? Math.min(...processorMs) : null,
        stepsPerSecond: 1000 / fastestMs,
        gigaflopPerSecond: (1000 * gigaflop(products[read])) / fastestMs,
        shareOfPeak: (peak?.milliseconds(products[read]) ?? Number.NaN) / fastestMs,
        firstLosses: losses.slice(0, 5),
      };
    });
    return {
      problem: problem.name,
      gigaflop: { first: gigaflop(products.first), every: gigaflop(products.every) },
      peak: peaks.map((peak) => ({
        threads: peak.threads,
        gigaflopPerSecond: (1000 * gigaflop(products.every)) / peak.milliseconds(products.every),
      })),
      rows,
      lossDifference: python === null ? null : largestLossDifference(rows),
    };
  } finally {
    for (const stepper of steppers) await stepper.close();
    for (const peak of peaks) await peak.close();
    if (folder !== null) rmSync(folder, { recursive: true, force: true });
  }
}

function largestLossDifference(rows: readonly Row[]): number {
  const [first] = rows;
  const differences = rows.flatMap(({ firstLosses }) =>
    firstLosses.map((loss, step) => Math.abs(loss - first.firstLosses[step])),
  );
  return Math.max(...differences);
}
