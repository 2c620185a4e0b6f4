import { z } from 'zod';
import type { Split } from '../../core/context.ts';

const splitOfName: Record<string, Split> = {
  train: 'train',
  training: 'train',
  validation: 'validation',
  valid: 'validation',
  val: 'validation',
  dev: 'validation',
  test: 'test',
};

/** A split by any of its usual names; missing, null and '' mean that the record has none. */
export const splitNameSchema = z
  .string()
  .nullish()
  .transform((name, context): Split | null => {
    const key = name?.trim().toLowerCase() ?? '';
    if (key === '') return null;
    if (Object.hasOwn(splitOfName, key)) return splitOfName[key];
    context.addIssue({ code: 'custom', message: 'expected train, validation or test' });
    return z.NEVER;
  });
