import type { Encoder, Output } from './encoder.ts';
import { type PaddedBatch, paddedBatches } from './paddedBatches.ts';
import { meanOfRows, normalised, softmaxInto } from './rowMath.ts';
import type { EncodedText, TaggableSentence, TextInput } from './textEncoder.ts';

export type Pooling = 'mean' | 'cls';

/** Called between batches; throws to stop. */
export type Pause = () => Promise<void>;

/** Scores of every label, a row a text, before any softmax. */
export async function classify(encoder: Encoder, texts: readonly TextInput[], pause: Pause) {
  const encoded = texts.map((text) => encoder.texts.encode(text));
  return perText(encoder, encoded, pause, ({ data, dims }, row) => {
    assertRank(dims, 2, 'a sequence classifier gives logits of shape [texts, labels]');
    return data.slice(row * dims[1], (row + 1) * dims[1]);
  });
}

/** One vector of length 1 a text. `mean`: over all tokens of the text; `cls`: its first token's. */
export async function embed(encoder: Encoder, texts: readonly TextInput[], pooling: Pooling, pause: Pause) {
  const encoded = texts.map((text) => encoder.texts.encode(text));
  return perText(encoder, encoded, pause, ({ data, dims }, row, index) => {
    assertRank(dims, 3, 'an embedder gives hidden states of shape [texts, tokens, width]');
    const [, length, width] = dims;
    const tokens = pooling === 'cls' ? 1 : encoded[index].ids.length;
    const start = row * length * width;
    return normalised(meanOfRows(data.subarray(start, start + tokens * width), width));
  });
}

/** What a tagger says of a run of a sentence's words. */
export interface TaggedWindow {
  /** Index of its first word. */
  readonly firstWord: number;
  /** How many labels there are. */
  readonly labels: number;
  /**
   * Probabilities of every label for each word, flat, [words × labels]: those of the word's first piece. Not a number
   * for a word that the tokenizer makes nothing of.
   */
  readonly probabilities: Float32Array;
  /** Probabilities of every label at the token before the words: what the model says of the sentence as a whole. */
  readonly whole: Float32Array;
}

/** Every sentence in windows that overlap where it is longer than what the model reads. */
export async function tag(
  encoder: Encoder,
  sentences: readonly TaggableSentence[],
  pause: Pause,
): Promise<TaggedWindow[][]> {
  const encoded = sentences.map((sentence) =>
    'words' in sentence ? [encoder.texts.encodeTyped(sentence)] : encoder.texts.encodeWords(sentence),
  );
  const windows = encoded.flat();
  let labelCount = 0;
  const probabilities = await perText(encoder, windows, pause, ({ data, dims }, row, index) => {
    assertRank(dims, 3, 'a tagger gives logits of shape [texts, tokens, labels]');
    const [, length, labels] = dims;
    labelCount = labels;
    const { firstPieces } = windows[index];
    // The last row is the whole's.
    const result = new Float32Array((firstPieces.length + 1) * labels).fill(Number.NaN);
    const before = row * length * labels;
    softmaxInto(result, firstPieces.length * labels, data, before, labels);
    for (const [word, position] of firstPieces.entries()) {
      if (position === null) continue;
      const start = (row * length + position) * labels;
      softmaxInto(result, word * labels, data, start, labels);
    }
    return result;
  });
  let next = 0;
  return encoded.map((ofSentence) =>
    ofSentence.map(({ firstWord, firstPieces }) => {
      const rows = probabilities[next++];
      const end = firstPieces.length * labelCount;
      return {
        firstWord,
        labels: labelCount,
        probabilities: rows.slice(0, end),
        whole: rows.slice(end),
      };
    }),
  );
}

type ReadRow = (output: Output, row: number, index: number) => Float32Array;

async function perText(
  encoder: Encoder,
  encoded: readonly EncodedText[],
  pause: Pause,
  read: ReadRow,
): Promise<Float32Array[]> {
  const results = new Array<Float32Array>(encoded.length);
  for (const batch of paddedBatches(encoded, encoder.texts.paddingId)) {
    await pause();
    const output = await encoder.run(batch);
    assertRows(output, batch);
    for (const [row, index] of batch.rows.entries()) results[index] = read(output, row, index);
  }
  return results;
}

function assertRows({ dims }: Output, { rows }: PaddedBatch): void {
  if (dims[0] !== rows.length) throw new Error(`the model answered ${dims[0]} of ${rows.length} texts`);
}

function assertRank(dims: readonly number[], rank: number, expectation: string): void {
  if (dims.length !== rank) throw new Error(`${expectation}, this model [${dims.join(', ')}]`);
}
