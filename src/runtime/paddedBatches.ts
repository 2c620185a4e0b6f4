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

/** Texts by falling length, in batches: little is padded, and what needs most memory comes first. */
export function* paddedBatches(texts: readonly EncodedText[], paddingId: number): Generator<PaddedBatch> {
  const order = texts
    .map((_, index) => index)
    .sort((a, b) => texts[b].ids.length - texts[a].ids.length || a - b);
  while (order.length > 0) {
    const length = Math.max(1, texts[order[0]].ids.length);
    const rows = order.splice(0, Math.min(rowsInBatch, Math.max(1, Math.floor(tokensInBatch / length))));
    yield padded(texts, rows, length, paddingId);
  }
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
