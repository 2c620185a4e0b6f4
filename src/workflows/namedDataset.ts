import { type Dataset, openDataset } from '../data/dataset.ts';
import type { FormatId } from '../data/formats/recordFormat.ts';
import { resolveShipped } from './packagePaths.ts';

/** The dataset that every verb uses when none is named. */
export const defaultDataset = 'datasets/sample';

/**
 * Opens a dataset by the name that a user gives it: a path, or a shipped one such as `datasets/sample` from any folder.
 * Its `path` stays as named, so that files and run ids do not depend on where the package is installed.
 * @throws InputError when it can't be read, or its format is not recognised.
 */
export async function openNamedDataset(name: string, options: { format?: FormatId } = {}): Promise<Dataset> {
  const dataset = await openDataset(resolveShipped(name), options);
  return { ...dataset, path: name };
}
