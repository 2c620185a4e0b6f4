import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Baseline, baselineSchema } from '../../core/baseline.ts';
import { InputError } from '../../core/errors.ts';
import { parseAs } from '../../core/parseAs.ts';
import { writeFileAtomic } from '../../io/atomicWrite.ts';
import { readTextFile } from '../../io/readTextFile.ts';

export function baselineFile(folder: string, suite: string): string {
  return join(folder, `${suite}.json`);
}

/**
 * @returns null where there is none.
 * @throws InputError when it can't be read as one.
 */
export async function readBaseline(file: string): Promise<Baseline | null> {
  if (!existsSync(file)) return null;
  const expected = 'a baseline of `distill bench`';
  const advice = 'make it again: distill bench --update-baseline';
  const text = await readTextFile(file);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new InputError({ file, expected, got: 'text that is not JSON', advice, cause });
  }
  return parseAs(baselineSchema, value, { file, expected, advice });
}

/** Columns of numbers stay on a line each: small, and a change shows where it is. */
export async function writeBaseline(file: string, baseline: Baseline): Promise<void> {
  await writeFileAtomic(file, `${indented(baselineSchema.parse(baseline), '')}\n`);
}

function indented(value: unknown, margin: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const isArray = Array.isArray(value);
  if (isArray && value.every((item) => typeof item !== 'object' || item === null)) {
    return JSON.stringify(value);
  }
  const inner = `${margin} `;
  const lines = Object.entries(value).map(([key, member]) =>
    isArray
      ? `${inner}${indented(member, inner)}`
      : `${inner}${JSON.stringify(key)}: ${indented(member, inner)}`,
  );
  const [open, close] = isArray ? '[]' : '{}';
  return lines.length === 0 ? open + close : `${open}\n${lines.join(',\n')}\n${margin}${close}`;
}
