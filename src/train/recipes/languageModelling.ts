import type { TextEncoder } from '../../runtime/textEncoder.ts';
import type { TrainingItem } from '../trainingItem.ts';

export interface WindowOptions {
  readonly maximumLength: number;
  /** Texts with fewer ordinary tokens say nothing that could be guessed. Default 4. */
  readonly minimumTokens?: number;
}

/**
 * Texts for masked language modelling, each cut into windows that the model can read, framed as single texts.
 * @param encoder one without a limit of its own: the special tokens around a text are read off what it makes of it.
 */
export function* textWindows(
  id: string,
  text: string,
  encoder: TextEncoder,
  { maximumLength, minimumTokens = 4 }: WindowOptions,
): Generator<TrainingItem> {
  const { ids } = encoder.encode(text);
  const frame = encoder.encode('').ids;
  const [first, last] = [frame[0], frame[frame.length - 1]];
  const inner = ids.slice(1, -1);
  const room = maximumLength - 2;
  // Windows of equal size, instead of a rest of a few tokens.
  const windows = Math.max(1, Math.ceil(inner.length / room));
  const size = Math.ceil(inner.length / windows);
  for (let window = 0; window < windows; window++) {
    const own = inner.slice(window * size, (window + 1) * size);
    if (own.length < minimumTokens) continue;
    const framed = [first, ...own, last];
    const name = `${id}/${window}`;
    yield {
      id: name,
      rows: [{ id: name, ids: framed, segments: framed.map(() => 0), targets: {} }],
    };
  }
}
