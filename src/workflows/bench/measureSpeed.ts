import type { SpeedSample } from '../../core/baseline.ts';
import { InterruptedError } from '../../core/errors.ts';
import type { UnlabelledExample } from '../../core/example.ts';
import type { Predictor } from '../../core/predictor.ts';
import { type CalibrationKernel, calibrationKernelVersion } from '../../runtime/calibrationKernel.ts';
import { median } from '../../stats/medianRatio.ts';

export interface MeasuredSpeed extends SpeedSample {
  /** Median of the calls. */
  readonly millisecondsPerExample: number;
}

/** More than these are not used. */
export const mostSpeedExamples = 32;
const roundsAtOnce = 11;
const mostRounds = 44;
/** A call longer than this is made of fewer examples. */
const longestCallMs = 100;

export interface SpeedOptions {
  /** How many of the examples; null: as many as fit a tenth of a second, at most 32. */
  readonly count: number | null;
  /** Whether these rounds are enough; default: always. */
  readonly isDecided?: (sample: SpeedSample) => boolean;
  readonly signal?: AbortSignal;
}

/**
 * Times the predictor in turns with the kernel, so that other load meets both alike; what comes first in a round
 * alternates. The kernel runs as often in a row as makes it about as long as a call: on a busy machine a short piece of work
 * slips through where a long one waits. Eleven rounds, and up to four times as many while they do not decide.
 * @param examples the first of a task, always the same ones
 * @throws InterruptedError when the signal aborts.
 */
export async function measureSpeed(
  predictor: Predictor,
  examples: readonly UnlabelledExample[],
  kernel: CalibrationKernel,
  { count, isDecided = () => true, signal }: SpeedOptions,
): Promise<MeasuredSpeed> {
  const call = async (asked: readonly UnlabelledExample[]) => {
    if (signal?.aborted) throw new InterruptedError('interrupted while measuring');
    const started = performance.now();
    await predictor.predict(asked, { signal });
    return performance.now() - started;
  };
  // The first call of both loads and compiles.
  await kernel.run();
  const whole = examples.slice(0, count ?? mostSpeedExamples);
  await call(whole);
  const wholeMs = await call(whole);
  const fitting = count ?? Math.max(1, Math.floor(whole.length * Math.min(1, longestCallMs / wholeMs)));
  const asked = whole.slice(0, fitting);
  const repeats = Math.max(1, Math.round((await call(asked)) / (await kernel.run())));
  const kernelInARow = async () => {
    let total = 0;
    for (let repeat = 0; repeat < repeats; repeat++) total += await kernel.run();
    return total / repeats;
  };
  const ratios: number[] = [];
  const times: number[] = [];
  const sample = (): SpeedSample => ({
    kernel: calibrationKernelVersion,
    examples: asked.length,
    ratios: ratios.map((ratio) => Number(ratio.toPrecision(4))),
  });
  do {
    for (let round = 0; round < roundsAtOnce; round++) {
      let kernelMs = round % 2 === 0 ? await kernelInARow() : 0;
      const callMs = await call(asked);
      if (kernelMs === 0) kernelMs = await kernelInARow();
      ratios.push(callMs / kernelMs);
      times.push(callMs);
    }
  } while (ratios.length < mostRounds && !isDecided(sample()));
  return { ...sample(), millisecondsPerExample: median(times) / asked.length };
}
