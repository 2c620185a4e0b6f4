import type { Split } from '../core/context.ts';
import { InputError } from '../core/errors.ts';
import type { DatasetRecord } from '../core/record.ts';
import type { Dataset } from '../data/dataset.ts';
import type { FormatId } from '../data/formats/recordFormat.ts';
import type { DatasetManifest } from '../data/manifest.ts';
import { writeDataset } from '../data/writeDataset.ts';
import type { DataProgress } from './dataProgress.ts';
import { derivedDescription, withProgress } from './derivedDataset.ts';
import { createInvalidRows, type InvalidRows } from './invalidRows.ts';
import { openNamedDataset } from './namedDataset.ts';

export interface ImportDataOptions {
  /** A data file or a dataset folder. */
  readonly input: string;
  readonly format?: FormatId;
  /** The folder to write. */
  readonly output: string;
  /** Only the records of this split. */
  readonly split?: Split;
  readonly skipInvalid?: boolean;
  readonly overwrite?: boolean;
  readonly onProgress?: DataProgress;
  readonly signal?: AbortSignal;
}

export interface ImportDataResult {
  readonly output: string;
  /** The format that was read. */
  readonly format: FormatId;
  readonly manifest: DatasetManifest;
  readonly invalid: InvalidRows;
}

/**
 * Turns a data file into a dataset folder of native records, with manifest and card. Splits, groups and ids stay.
 * @throws InputError at the first invalid row (unless `skipInvalid`), when nothing valid is found and when no record
 * is of the split; UsageError when the place is taken; RuntimeFailure when it can't be written.
 */
export async function importData(options: ImportDataOptions): Promise<ImportDataResult> {
  const { input, output, split, skipInvalid, overwrite, signal } = options;
  const dataset = await openNamedDataset(input, { format: options.format });
  const invalid = createInvalidRows();
  const records = dataset.records({ split, skipInvalid, signal, onInvalid: invalid.add });
  const manifest = await writeDataset(
    output,
    withProgress(someRecords(records, dataset, split), options.onProgress),
    {
      description: derivedDescription(dataset, output, split && `split ${split} only`),
      overwrite,
    },
  );
  return { output, format: dataset.format, manifest, invalid: invalid.summary() };
}

async function* someRecords(
  records: AsyncIterable<DatasetRecord>,
  dataset: Dataset,
  split: Split | undefined,
): AsyncGenerator<DatasetRecord> {
  let count = 0;
  for await (const record of records) {
    count++;
    yield record;
  }
  if (count > 0) return;
  throw new InputError({
    file: dataset.path,
    expected: `records of the split ${split}`,
    got: 'none',
    advice: '`distill data stats` shows which splits there are; `distill data split` makes some',
  });
}
