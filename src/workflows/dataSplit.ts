import type { Split } from '../core/context.ts';
import type { DatasetRecord } from '../core/record.ts';
import { assignSplits, defaultFractions, type SplitFractions } from '../core/splits.ts';
import type { FormatId } from '../data/formats/recordFormat.ts';
import type { DatasetManifest, SplitCounts } from '../data/manifest.ts';
import { writeDataset } from '../data/writeDataset.ts';
import type { DataProgress } from './dataProgress.ts';
import { derivedDescription, withProgress } from './derivedDataset.ts';
import { createInvalidRows, type InvalidRows } from './invalidRows.ts';
import { openNamedDataset } from './namedDataset.ts';

export interface SplitDataOptions {
  /** A data file or a dataset folder. Splits that it has are replaced. */
  readonly data: string;
  readonly format?: FormatId;
  /** The folder to write. */
  readonly output: string;
  readonly seed: number;
  readonly fractions?: SplitFractions;
  readonly skipInvalid?: boolean;
  readonly overwrite?: boolean;
  readonly onProgress?: DataProgress;
  readonly signal?: AbortSignal;
}

export interface SplitDataResult {
  readonly output: string;
  readonly manifest: DatasetManifest;
  readonly seed: number;
  readonly fractions: SplitFractions;
  readonly records: SplitCounts;
  readonly groups: Readonly<Record<Split, number>>;
  readonly invalid: InvalidRows;
}

/**
 * Writes a dataset anew with splits by group: deterministic from the seed, no group on two sides.
 * @throws what `importData` throws, and UsageError on fractions that make no sense for the groups.
 */
export async function splitData(options: SplitDataOptions): Promise<SplitDataResult> {
  const { output, seed, fractions = defaultFractions, skipInvalid, overwrite, signal } = options;
  const dataset = await openNamedDataset(options.data, { format: options.format });
  const invalid = createInvalidRows();
  const groupSizes = new Map<string, number>();
  for await (const { groupId } of dataset.records({ skipInvalid, signal, onInvalid: invalid.add })) {
    groupSizes.set(groupId, (groupSizes.get(groupId) ?? 0) + 1);
  }
  const splitOf = assignSplits(groupSizes, { seed, fractions });
  const records = withSplits(dataset.records({ skipInvalid, signal }), splitOf);
  const manifest = await writeDataset(output, withProgress(records, options.onProgress), {
    description: derivedDescription(dataset, output, `split anew by group with seed ${seed}`),
    overwrite,
  });
  const groups = { train: 0, validation: 0, test: 0 };
  for (const split of splitOf.values()) groups[split]++;
  return { output, manifest, seed, fractions, records: manifest.splits, groups, invalid: invalid.summary() };
}

async function* withSplits(
  records: AsyncIterable<DatasetRecord>,
  splitOf: ReadonlyMap<string, Split>,
): AsyncGenerator<DatasetRecord> {
  for await (const record of records) yield { ...record, split: splitOf.get(record.groupId) ?? null };
}
