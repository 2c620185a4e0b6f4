import { basename } from 'node:path';
import type { z } from 'zod';
import { describeValue, InputError } from '../../core/errors.ts';
import type { RowPlace } from './recordFormat.ts';

const passOver = 'mend or remove the row, or pass over such rows with --skip-invalid';

/**
 * Checks a row against a schema.
 * @throws InputError for the first thing wrong: place, record id, key, expected, got.
 */
export function parseRow<T>(schema: z.ZodType<T>, row: unknown, place: RowPlace): T {
  const parsed = schema.safeParse(row);
  if (parsed.success) return parsed.data;
  throw issueError(parsed.error.issues[0], [], row, place);
}

/**
 * Checks one key of a row against a schema.
 * @throws InputError like {@link parseRow}.
 */
export function parseKey<T>(
  schema: z.ZodType<T>,
  row: Readonly<Record<string, unknown>>,
  key: string,
  place: RowPlace,
): T {
  const parsed = schema.safeParse(row[key]);
  if (parsed.success) return parsed.data;
  throw issueError(parsed.error.issues[0], [key], row, place);
}

function issueError(
  issue: z.core.$ZodIssue,
  parents: readonly string[],
  row: unknown,
  place: RowPlace,
): InputError {
  const path = [...parents, ...issue.path];
  return rowError(place, row, keyPath(path), expectation(issue), describeValue(valueAt(row, path)));
}

/** An error about one key of a row. */
export function rowError(
  place: RowPlace,
  row: unknown,
  key: string | undefined,
  expected: string,
  got: string,
): InputError {
  const id = (row as { id?: unknown } | null)?.id;
  return new InputError({
    ...place,
    recordId: typeof id === 'string' && id !== '' ? id : undefined,
    column: key || undefined,
    expected,
    got,
    advice: passOver,
  });
}

/** The id of a record that has none of its own: the file's stem and the line, e.g. `dev700-12`. */
export function idFromPlace({ file, line }: RowPlace): string {
  const stem = basename(file)
    .replace(/\.gz$/i, '')
    .replace(/\.(jsonl|ndjson|json|csv|tsv|conll|bio|iob2?|txt)$/i, '');
  return `${stem}-${line}`;
}

function keyPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : `${text}${text ? '.' : ''}${String(key)}`),
    '',
  );
}

function valueAt(row: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    row,
  );
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return withArticle(issue.expected);
    case 'invalid_value':
      return issue.values.map((value) => describeValue(value)).join(' or ');
    case 'too_small':
      return issue.origin === 'string' ? 'a text that is not empty' : `at least ${issue.minimum}`;
    case 'too_big':
      return `at most ${issue.maximum}`;
    default:
      return issue.message.replace(/^expected /, '');
  }
}

function withArticle(type: string): string {
  return `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}`;
}
