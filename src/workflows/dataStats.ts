import type { FormatId } from '../data/formats/recordFormat.ts';
import { createStatsCollector, type DatasetStats } from '../data/stats.ts';
import type { DataProgress } from './dataProgress.ts';
import { createInvalidRows, type InvalidRows } from './invalidRows.ts';
import { openNamedDataset } from './namedDataset.ts';

export interface DataStatsOptions {
  /** A data file or a dataset folder. */
  readonly data: string;
  readonly format?: FormatId;
  readonly skipInvalid?: boolean;
  readonly onProgress?: DataProgress;
  readonly signal?: AbortSignal;
}

export interface DataStatsResult {
  readonly name: string;
  readonly path: string;
  readonly format: FormatId;
  readonly digest: string;
  readonly stats: DatasetStats;
  readonly invalid: InvalidRows;
}

/**
 * Counts what a dataset holds: kinds, splits, groups, lengths, skills, styles.
 * @throws InputError when the data can't be read, and at the first invalid row (unless `skipInvalid`).
 */
export async function dataStats(options: DataStatsOptions): Promise<DataStatsResult> {
  const { skipInvalid, signal } = options;
  const dataset = await openNamedDataset(options.data, { format: options.format });
  const invalid = createInvalidRows();
  const collector = createStatsCollector();
  let records = 0;
  for await (const record of dataset.records({ skipInvalid, signal, onInvalid: invalid.add })) {
    collector.add(record);
    records++;
    options.onProgress?.({ records });
  }
  return {
    name: dataset.name,
    path: dataset.path,
    format: dataset.format,
    digest: await dataset.digest(),
    stats: collector.finish(),
    invalid: invalid.summary(),
  };
}
