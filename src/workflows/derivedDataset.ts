import { basename, resolve } from 'node:path';
import type { DatasetRecord } from '../core/record.ts';
import type { Dataset } from '../data/dataset.ts';
import type { DatasetDescription } from '../data/writeDataset.ts';
import type { DataProgress } from './dataProgress.ts';

/**
 * What the manifest of a dataset made from another says: as much as the other tells, and what was done to it.
 * @param output the folder, which gives the name; @param change e.g. `split test only`.
 */
export function derivedDescription(dataset: Dataset, output: string, change?: string): DatasetDescription {
  const { manifest } = dataset;
  const name = basename(resolve(output));
  const source = manifest?.source ?? `imported from ${basename(dataset.path)} (${dataset.format})`;
  return {
    name,
    title: manifest?.title ?? name,
    version: manifest?.version ?? '1',
    source: change === undefined ? source : `${source}; ${change}`,
    licence: manifest?.licence ?? 'not stated',
    provenance: manifest?.provenance ?? 'not stated',
    citation: manifest?.citation,
  };
}

/** The same records, each told to `onProgress` before it goes on. */
export async function* withProgress(
  records: AsyncIterable<DatasetRecord>,
  onProgress: DataProgress | undefined,
): AsyncGenerator<DatasetRecord> {
  let count = 0;
  for await (const record of records) {
    count++;
    onProgress?.({ records: count });
    yield record;
  }
}
