import { spansOfTags } from './bioSpans.ts';

/** A span of words in one layer; `end` is exclusive. */
export interface LayerSpan {
  readonly layer: string;
  readonly start: number;
  readonly end: number;
}

const outside = 'O';
const joint = '+';

/** The BIO tags that a label is made of: one as a rule; of several layers at once two or more (`B-skill+I-knowledge`). */
export function tagsOfLabel(label: string): string[] {
  return label.split(joint);
}

/**
 * One label a word for several layers of BIO tags at once, so that a plain token classifier can say that a word is in a
 * skill and in a piece of knowledge: `O`, `B-skill`, `I-skill+B-knowledge`.
 * @param spans of one layer never overlap each other; of two layers they may.
 */
export function labelsOfSpans(
  words: number,
  spans: readonly LayerSpan[],
  layers: readonly string[],
): string[] {
  const tags: string[][] = Array.from({ length: words }, () => []);
  for (const layer of layers) {
    for (const { start, end } of spans.filter((span) => span.layer === layer))
      for (let word = start; word < end; word++) tags[word].push(`${word === start ? 'B' : 'I'}-${layer}`);
  }
  return tags.map((ofWord) => (ofWord.length === 0 ? outside : ofWord.join(joint)));
}

/**
 * The likeliest label of each word; O for a word that the model has read nothing of (its numbers are none).
 * @param probabilities [words × labels], flat
 */
export function likeliestLabels(probabilities: Float32Array, labels: readonly string[]): string[] {
  const words = probabilities.length / labels.length;
  return Array.from({ length: words }, (_, word) => {
    const ofWord = probabilities.subarray(word * labels.length, (word + 1) * labels.length);
    const best = ofWord.indexOf(Math.max(...ofWord));
    return best === -1 ? outside : labels[best];
  });
}

/**
 * The spans that labels stand for, by the rules of conlleval, layer by layer.
 * @param layers the layer that each type of the labels marks (`` : labels without a type); other types are passed over.
 */
export function spansOfLabels(labels: readonly string[], layers: ReadonlyMap<string, string>): LayerSpan[] {
  const spans = [...layers].flatMap(([type, layer]) => {
    const tags = labels.map((label) => tagsOfLabel(label).find((tag) => tag.slice(2) === type) ?? outside);
    return spansOfTags(tags).map(({ start, end }) => ({ layer, start, end }));
  });
  return spans.sort((a, b) => a.start - b.start || a.end - b.end);
}
