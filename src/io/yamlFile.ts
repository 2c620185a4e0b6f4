import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { InputError } from '../core/errors.ts';
import { readTextFile } from './readTextFile.ts';

/**
 * Reads a YAML file as what the schema says.
 * @param expected what the file is, for messages
 * @throws InputError with file and line when it can't be read, is no YAML, or has a key or value that does not fit.
 */
export async function readYamlFile<Value>(
  file: string,
  schema: z.ZodType<Value>,
  expected: string,
): Promise<Value> {
  const lines = new LineCounter();
  const document = parseDocument(await readTextFile(file), { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number | undefined) =>
    offset === undefined ? undefined : lines.linePos(offset).line;
  const [broken] = document.errors;
  if (broken) {
    throw new InputError({
      file,
      line: lineAt(broken.pos[0]),
      expected: 'YAML',
      got: broken.message,
      cause: broken,
    });
  }
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return parsed.data;
  const issue = deepest(parsed.error.issues[0]);
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0]] : issue.path;
  throw new InputError({
    file,
    line: lineAt(offsetOf(document, path)),
    column: path.map(String).join('.') || undefined,
    expected,
    got: issue.message,
    cause: parsed.error,
  });
}

type Issue = z.core.$ZodIssue;

/** Of a value that fits none of several forms: what is wrong with the form that it came nearest to. */
function deepest(issue: Issue): Issue {
  if (issue.code !== 'invalid_union') return issue;
  const inner = issue.errors
    .flat()
    .map((nested) => deepest({ ...nested, path: [...issue.path, ...nested.path] }))
    .filter(({ path }) => path.length > issue.path.length);
  return inner.reduce((best, nested) => (nested.path.length > best.path.length ? nested : best), issue);
}

/** Where the value of a path starts, or the innermost part of the path that is there. */
function offsetOf(
  document: ReturnType<typeof parseDocument>,
  path: readonly PropertyKey[],
): number | undefined {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    const range = (node as { range?: readonly number[] | null } | null | undefined)?.range;
    if (range) return range[0];
  }
  return undefined;
}
