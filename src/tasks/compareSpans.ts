import type { QuotedSpan, TokenSpan } from '../core/skillExtraction.ts';
import { locateSpans } from './locateSpans.ts';

export interface SpanCounts {
  readonly named: number;
  readonly wanted: number;
  readonly right: number;
}

/**
 * Spans named against spans wanted in the CoNLL sense: right only with both boundaries and the layer exact. The same
 * span twice is named once.
 * @param layer only spans of this layer; absent: all.
 */
export function compareSpans(
  tokens: readonly string[],
  named: readonly (TokenSpan | QuotedSpan)[],
  wanted: readonly TokenSpan[],
  layer?: string,
): SpanCounts {
  const isAsked = (span: { readonly layer: string }) => layer === undefined || span.layer === layer;
  const asked = named.filter(isAsked);
  const located = locateSpans(tokens, asked);
  const namedKeys = new Set(located.flatMap((span) => (span ? [keyOf(span)] : [])));
  const wantedKeys = new Set(wanted.filter(isAsked).map(keyOf));
  const lost = located.filter((span) => span === null).length;
  return {
    named: namedKeys.size + lost,
    wanted: wantedKeys.size,
    right: [...namedKeys].filter((key) => wantedKeys.has(key)).length,
  };
}

const keyOf = ({ layer, start, end }: TokenSpan) => `${start}-${end} ${layer}`;
