import { spansOfTags } from './bioSpans.ts';

/** A span of words in one layer; `end` is exclusive. */
export interface LayerSpan {
  readonly layer: string;
  readonly start: number;
  readonly end: number;
}

const outside = 'O';
const joint = '+';

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
  const parts: string[][] = Array.from({ length: words }, () => []);
  for (const layer of layers) {
    for (const { start, end } of spans.filter((span) => span.layer === layer))
      for (let word = start; word < end; word++) parts[word].push(`${word === start ? 'B' : 'I'}-${layer}`);
  }
  return parts.map((tags) => (tags.length === 0 ? outside : tags.join(joint)));
}

/**
 * The spans that a token classifier's probabilities stand for: in each layer a word gets the tag (B, I or O) whose labels
 * have the greatest probability together. A word without probabilities (not a number: it lies past the model's maximum
 * length) is outside.
 * @param probabilities [words × labels], flat
 */
export function spansOfProbabilities(
  probabilities: Float32Array,
  labels: readonly string[],
  layers: readonly string[],
): LayerSpan[] {
  const words = probabilities.length / labels.length;
  return layers.flatMap((layer) => {
    const tagOfLabel = labels.map((label) => tagIn(label, layer));
    const tags = Array.from({ length: words }, (_, word) => {
      const row = probabilities.subarray(word * labels.length, (word + 1) * labels.length);
      return likeliestTag(row, tagOfLabel);
    });
    return spansOfTags(tags).map(({ start, end }) => ({ layer, start, end }));
  });
}

type Tag = 'B' | 'I' | 'O';

/** A label without a layer (`B`) is of every layer: a tagger of one. */
function tagIn(label: string, layer: string): Tag {
  for (const part of label.split(joint)) {
    const [prefix, ...name] = part.split('-');
    const isOwn = name.length === 0 || name.join('-').toLowerCase() === layer.toLowerCase();
    if (isOwn && (prefix === 'B' || prefix === 'I')) return prefix;
  }
  return outside;
}

function likeliestTag(row: Float32Array, tagOfLabel: readonly Tag[]): Tag {
  const mass: Record<Tag, number> = { O: 0, B: 0, I: 0 };
  for (const [label, tag] of tagOfLabel.entries()) mass[tag] += row[label];
  if (!(mass.O + mass.B + mass.I > 0)) return outside;
  if (mass.O >= mass.B && mass.O >= mass.I) return outside;
  return mass.B >= mass.I ? 'B' : 'I';
}
