import { InferenceSession, Tensor } from 'onnxruntime-node';

/** Bumped when the kernel's work changes: ratios to another kernel do not compare. */
export const calibrationKernelVersion = 1;

/** A fixed piece of work of the two kinds that students do, to measure their speed in. */
export interface CalibrationKernel {
  /** @returns milliseconds that it took. */
  run(): Promise<number>;
  release(): Promise<void>;
}

/** Rows and columns of the kernel's matrix; its model multiplies an input of this shape with fixed ones, several times. */
export const calibrationMatrixSize = 256;

/**
 * Matrix products in onnxruntime, on as many threads as models have, and cutting text into pieces in JavaScript.
 * @param model input `x` and output `y`, float32 matrices of {@link calibrationMatrixSize}
 */
export async function openCalibrationKernel(model: Uint8Array): Promise<CalibrationKernel> {
  const session = await InferenceSession.create(model, { executionProviders: ['cpu'], logSeverityLevel: 3 });
  const size = calibrationMatrixSize;
  const x = new Tensor(
    'float32',
    Float32Array.from({ length: size * size }, (_, index) => ((index * 31) % 97) / 97 - 0.5),
    [size, size],
  );
  const text = writeText();
  const pieces = collectPieces(text);
  return {
    async run() {
      const started = performance.now();
      await session.run({ x }, ['y']);
      cutIntoPieces(text, pieces);
      return performance.now() - started;
    },
    release: () => session.release(),
  };
}

const syllables = [
  'ka',
  'Lo',
  'mi',
  'ter',
  'Ran',
  'su',
  'ing',
  'de',
  'vo',
  'chi',
  'pel',
  'na',
  'é',
  'zu',
  '9',
  'qu',
];
const wordCount = 12_000;

/** Words of one to four syllables, always the same ones. */
function writeText(): string {
  let state = 1;
  const next = (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  return Array.from({ length: wordCount }, () =>
    Array.from({ length: 1 + next(4) }, () => syllables[next(syllables.length)]).join(''),
  ).join(' ');
}

/** Every third word, and every letter. */
function collectPieces(text: string): ReadonlySet<string> {
  const words = normalised(text);
  return new Set([...words.filter((_, index) => index % 3 === 0), ...words.join('')]);
}

/** The longest known piece first, as WordPiece does. @returns how many there are. */
function cutIntoPieces(text: string, pieces: ReadonlySet<string>): number {
  let count = 0;
  for (const word of normalised(text)) {
    for (let start = 0; start < word.length; ) {
      let end = word.length;
      while (end > start + 1 && !pieces.has(word.slice(start, end))) end -= 1;
      start = end;
      count += 1;
    }
  }
  return count;
}

function normalised(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '')
      .toLowerCase()
      .match(/\p{L}+|\d/gu) ?? []
  );
}
