import { createRandom } from '../../core/random.ts';
import type { TextEncoder } from '../../runtime/textEncoder.ts';
import type { TrainingItem } from '../trainingItem.ts';
import type { ReaderRow } from './readerRows.ts';

export interface ReaderItemOptions {
  /** Share of the words that are hidden, so that the codes are read and names are not learned by heart. */
  readonly hiddenShare: number;
  /** How often each row is learned from, each time with other words hidden. */
  readonly copies: number;
  readonly seed: number;
  readonly head: string;
}

const mask = '[MASK]';
/** Shorter words say how a sentence is built. */
const leastHiddenLength = 3;

/** Rows as the encoder reads them. A word is hidden wherever it stands in its row. */
export function readerItems(
  rows: readonly ReaderRow[],
  encoder: TextEncoder,
  { hiddenShare, copies, seed, head }: ReaderItemOptions,
): TrainingItem[] {
  const random = createRandom(seed, 'hidden words');
  return Array.from({ length: copies }, (_, copy) =>
    rows.map(({ id, typed, labels }): TrainingItem => {
      const chosen = new Map<string, string>();
      const hide = (word: string) => {
        const known = chosen.get(word);
        if (known !== undefined) return known;
        const shown = word.length >= leastHiddenLength && random.next() < hiddenShare ? mask : word;
        chosen.set(word, shown);
        return shown;
      };
      const [section, ...words] = typed.words;
      const { ids, segments, firstPieces } = encoder.encodeTyped({
        words: [section, ...words.map(hide)],
        types: typed.types,
        beside: { words: typed.beside.words.map(hide), types: typed.beside.types },
      });
      const target = new Array<number | null>(ids.length).fill(null);
      // The first token answers for the sentence: the worst that is said of a word.
      target[0] = Math.max(0, ...labels);
      for (const [word, label] of labels.entries()) {
        const position = firstPieces[word + 1];
        if (position !== null) target[position] = label;
      }
      const name = `${id}#${copy}`;
      return {
        id: name,
        rows: [{ id: name, ids, segments, targets: { [head]: { kind: 'tags', labels: target } } }],
      };
    }),
  ).flat();
}
