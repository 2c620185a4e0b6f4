import { join } from 'node:path';
import { env, LogLevel, pipeline } from '@xenova/transformers';
import type { MatchingInput } from '../../src/core/matching.ts';
import { postingUnits } from '../../src/documents/reading/postingUnits.ts';
import { prepareResume } from '../../src/documents/reading/readPair.ts';
import { loadOnnxPredictor } from '../../src/students/onnx.ts';
import { packageRoot } from '../../src/workflows/packagePaths.ts';
import { type Timing, takeTurns } from './takeTurns.ts';
import { examplesIn, writeTestRecords } from './testExamples.ts';

export interface MatcherPipeline {
  readonly pairs: number;
  /** Strings that the encoder reads: a sentence of a posting beside evidence. */
  readonly strings: number;
  /** Of the matcher's first pass over the pairs: its threads start meanwhile, and what they run is compiled. */
  readonly firstPassMs: number;
  /** The library's pipeline first. */
  readonly timings: readonly Timing[];
}

/** Passes of some hundred milliseconds: what is timed is how it goes on. */
const passesBefore = 5;

/**
 * Pairs matched by the shipped matcher, parsing and tokenising included, beside transformers.js'
 * `pipeline('token-classification')` on the same encoder and the strings that it reads, parsed already.
 */
export async function compareMatcherPipeline(folder: string, rounds: number): Promise<MatcherPipeline> {
  const model = join(packageRoot, 'models', 'matcher');
  const examples = await examplesIn(writeTestRecords(folder, 98));
  const strings = examples.flatMap(({ input }) => stringsOf(input as MatchingInput));
  env.allowRemoteModels = false;
  env.logLevel = LogLevel.ERROR;
  const classify = await pipeline('token-classification', model, { device: 'cpu', dtype: 'fp32' });
  const student = await loadOnnxPredictor(model, {});
  try {
    const started = performance.now();
    await student.predict(examples);
    const firstPassMs = performance.now() - started;
    for (let pass = 1; pass < passesBefore; pass++) await student.predict(examples);
    const timings = await takeTurns(
      [
        {
          name: 'pipeline() of transformers.js, on the strings alone',
          run: async () => {
            for (const text of strings) await classify(text);
          },
        },
        {
          name: 'distill, from posting and résumé to verdict',
          run: async () => {
            await student.predict(examples);
          },
        },
      ],
      rounds,
    );
    return { pairs: examples.length, strings: strings.length, firstPassMs, timings };
  } finally {
    await classify.dispose();
    await student.dispose();
  }
}

function stringsOf({ posting, resume }: MatchingInput): string[] {
  return prepareResume(postingUnits(posting), resume).typed.map(({ words, beside }) =>
    [...words, ...beside.words].join(' '),
  );
}
