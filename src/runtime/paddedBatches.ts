import type { EncodedText } from './textEncoder.ts';

/** Texts of similar length in one rectangle, row after row; a padded place has attention 0. */
export interface PaddedBatch {
  /** Which of the texts each row is. */
  readonly rows: readonly number[];
  readonly length: number;
  readonly ids: BigInt64Array;
  readonly attention: BigInt64Array;
  readonly segments: BigInt64Array;
}

/** Bounds memory: attention needs room for the square of the length. */
const tokensInBatch = 8192;
const rowsInBatch = 32;
/** A batch more takes as long as so many tokens more, measured with a small model; with a larger one less. */
const tokensOfBatch = 48;

/** Texts by falling length, in batches: little is padded, and what needs most memory comes first. */
export function* paddedBatches(texts: readonly EncodedText[], paddingId: number): Generator<PaddedBatch> {
  const order = texts
    .map((_, index) => index)
    .sort((a, b) => texts[b].ids.length - texts[a].ids.length || a - b);
  const lengths = order.map((index) => Math.max(1, texts[index].ids.length));
  let from = 0;
  for (const to of cheapestCuts(lengths)) {
    yield padded(texts, order.slice(from, to), lengths[from], paddingId);
    from = to;
  }
}

/**
 * Where to cut texts of falling lengths, so that all batches together take the least time: by dynamic programming from the
 * end, each batch as long as its first text.
 * @returns the end of each batch.
 */
function cheapestCuts(lengths: readonly number[]): number[] {
  const cost = new Float64Array(lengths.length + 1);
  const end = new Int32Array(lengths.length);
  for (let from = lengths.length - 1; from >= 0; from--) {
    const length = lengths[from];
    const most = Math.min(
      rowsInBatch,
      Math.max(1, Math.floor(tokensInBatch / length)),
      lengths.length - from,
    );
    cost[from] = Number.POSITIVE_INFINITY;
    for (let rows = 1; rows <= most; rows++) {
      const own = tokensOfBatch + rows * length + cost[from + rows];
      if (own <= cost[from]) [cost[from], end[from]] = [own, from + rows];
    }
  }
  const cuts: number[] = [];
  for (let from = 0; from < lengths.length; from = end[from]) cuts.push(end[from]);
  return cuts;
}

function padded(
  texts: readonly EncodedText[],
  rows: readonly number[],
  length: number,
  paddingId: number,
): PaddedBatch {
  const ids = new BigInt64Array(rows.length * length).fill(BigInt(paddingId));
  const attention = new BigInt64Array(rows.length * length);
  const segments = new BigInt64Array(rows.length * length);
  for (const [row, index] of rows.entries()) {
    const text = texts[index];
    for (const [position, id] of text.ids.entries()) {
      ids[row * length + position] = BigInt(id);
      attention[row * length + position] = 1n;
      segments[row * length + position] = BigInt(text.segments[position]);
    }
  }
  return { rows, length, ids, attention, segments };
}
