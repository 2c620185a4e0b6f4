import { describeValue, InputError } from '../core/errors.ts';
import { readLines } from './lines.ts';
import type { Row } from './rows.ts';

/**
 * Streams a JSON-lines file: one value a line, blank lines passed over. A line that is no JSON comes as its
 * error, so that the caller decides whether to stop.
 * @throws InputError when the file can't be opened or decompressed.
 */
export async function* readJsonLines(
  path: string,
  options?: { maximumLineBytes?: number },
): AsyncGenerator<Row> {
  for await (const { line, ...content } of readLines(path, options)) {
    if (content.error) yield { line, error: content.error };
    else if (content.text.trim() !== '') yield parseLine(path, line, content.text);
  }
}

function parseLine(path: string, line: number, text: string): Row {
  try {
    return { line, value: JSON.parse(text) };
  } catch (cause) {
    return { line, error: notJson(path, line, text, cause) };
  }
}

function notJson(path: string, line: number, text: string, cause: unknown): InputError {
  const trimmed = text.trim();
  const spreadOut = trimmed === '{' || trimmed.startsWith('[');
  return new InputError({
    file: path,
    line,
    expected: 'one JSON value a line',
    got: `${describeValue(trimmed)}${spreadOut ? '' : ` (${(cause as SyntaxError).message})`}`,
    advice: spreadOut
      ? 'put each record on a line of its own: `jq -c ".[]" file.json > file.jsonl`'
      : 'mend or remove the line, or pass over such lines with --skip-invalid',
    cause,
  });
}
