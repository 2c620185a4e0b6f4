/** A JSON object found in a text. */
export interface FoundObject {
  readonly value: Readonly<Record<string, unknown>>;
  /** Keys of the object itself in the order written, repeated ones too (`JSON.parse` would hide them). */
  readonly keys: readonly string[];
  /** UTF-16 offsets; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A stray `{` in prose costs a scan to the end of the text, so only so many are forgiven. */
const maximumStrayBraces = 50;

/** The outermost JSON objects that stand in a text, in order. What looks like one but is no JSON is passed over. */
export function findJsonObjects(text: string): FoundObject[] {
  const found: FoundObject[] = [];
  let strayBraces = 0;
  let start = text.indexOf('{');
  while (start !== -1 && strayBraces <= maximumStrayBraces) {
    const scanned = scanObject(text, start);
    const value = scanned && parseObject(text.slice(start, scanned.end));
    if (scanned && value)
      found.push({
        value,
        keys: scanned.quotedKeys.map((key) => String(JSON.parse(key))),
        start,
        end: scanned.end,
      });
    else strayBraces++;
    start = text.indexOf('{', scanned && value ? scanned.end : start + 1);
  }
  return found;
}

/** Walks from a `{` to the `}` that closes it, minding strings; null where none does. */
function scanObject(text: string, start: number): { end: number; quotedKeys: string[] } | null {
  const quotedKeys: string[] = [];
  let depth = 0;
  for (let position = start; position < text.length; position++) {
    const character = text[position];
    if (character === '"') {
      const end = endOfString(text, position);
      if (end === null) return null;
      if (depth === 1 && isFollowedByColon(text, end)) quotedKeys.push(text.slice(position, end));
      position = end - 1;
    } else if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') {
      depth--;
      if (depth === 0) return { end: position + 1, quotedKeys };
    }
  }
  return null;
}

/** The position after the closing quote of the string that opens at `start`. */
function endOfString(text: string, start: number): number | null {
  for (let position = start + 1; position < text.length; position++) {
    if (text[position] === '\\') position++;
    else if (text[position] === '"') return position + 1;
  }
  return null;
}

function isFollowedByColon(text: string, position: number): boolean {
  let next = position;
  while (' \t\r\n'.includes(text[next] ?? '.')) next++;
  return text[next] === ':';
}

function parseObject(source: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(source);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}
