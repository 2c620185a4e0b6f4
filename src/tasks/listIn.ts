import { AnswerFormatError, describeValue } from '../core/errors.ts';
import { findJsonObjects } from '../documents/jsonObjects.ts';

/**
 * The one list that a text answers with: under one of the keys in a JSON object that stands alone, in a code fence or
 * amid prose, or as a bare JSON array. Null where there is none; the same list said twice is one list.
 * @throws AnswerFormatError when what stands under the key is no list, or several lists differ.
 */
export function listIn(text: string, keys: readonly string[]): readonly unknown[] | null {
  const isWanted = (key: string) => keys.includes(key.trim().toLowerCase());
  const objects = findJsonObjects(text).filter((object) => object.keys.some(isWanted));
  if (objects.length === 0) return bareArray(text);
  const lists = objects.flatMap((object) => {
    if (object.keys.filter(isWanted).length > 1) {
      throw new AnswerFormatError(`expected one list, got the keys ${describeValue(object.keys.join(', '))}`);
    }
    return Object.entries(object.value)
      .filter(([key]) => isWanted(key))
      .map(([key, value]) => {
        if (Array.isArray(value)) return value as readonly unknown[];
        throw new AnswerFormatError(`expected "${key}" to be a list, got ${describeValue(value)}`);
      });
  });
  const [first] = lists;
  if (lists.some((list) => JSON.stringify(list) !== JSON.stringify(first))) {
    throw new AnswerFormatError(`expected one answer, got several that differ: ${describeValue(text)}`);
  }
  return first;
}

function bareArray(text: string): readonly unknown[] | null {
  const fenced = /^```\w*\s*([\s\S]*?)\s*```$/.exec(text)?.[1] ?? text;
  if (!fenced.startsWith('[')) return null;
  try {
    const value: unknown = JSON.parse(fenced);
    return Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}
