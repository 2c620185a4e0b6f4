import { InputError } from '../core/errors.ts';

/** The error of a data file without a single row. */
export function emptyFile(path: string): InputError {
  return new InputError({
    file: path,
    expected: 'at least one record',
    got: 'an empty file, or no more than a header',
    advice: 'check that the file was written or downloaded to its end',
  });
}
