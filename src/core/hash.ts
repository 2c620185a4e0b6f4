import { createHash } from 'node:crypto';

/**
 * JSON with object keys sorted by code unit at every depth and `undefined` members dropped, so that equal
 * values have equal text. In the spirit of RFC 8785 (JSON Canonicalization Scheme).
 * @throws TypeError on NaN, infinities, functions, symbols and bigints: they have no JSON form.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`canonicalJson: ${value} has no JSON form`);
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (typeof value === 'object') {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(',')}}`;
  }
  throw new TypeError(`canonicalJson: a ${typeof value} has no JSON form`);
}

/** sha256, lower-case hex, of a string's UTF-8 bytes or of bytes. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** sha256 of a value's canonical JSON. */
export function digestValue(value: unknown): string {
  return sha256(canonicalJson(value));
}

/**
 * sha256 of the texts joined by NUL, each exactly as the predictor sees it. For matching:
 * posting + NUL + résumé.
 */
export function digestTexts(...texts: readonly string[]): string {
  return sha256(texts.join('\0'));
}

/**
 * Digest by which a student remembers a training pair and `eval` recognises it again: like
 * {@link digestTexts}, but blind to Unicode form, case, white space and punctuation, so that a re-formatted
 * copy of a training record still counts as seen.
 */
export function trainingDigest(...texts: readonly string[]): string {
  return digestTexts(...texts.map(normaliseForDigest));
}

function normaliseForDigest(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}
