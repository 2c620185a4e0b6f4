import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256OfFile } from '../io/sha256OfFile.ts';
import { countSplits } from './countSplits.ts';
import type { FormatId } from './formats/recordFormat.ts';
import type { DatasetFile, SplitCounts } from './manifest.ts';

/**
 * What a manifest says of a data file, read back from the file itself.
 * @throws InputError when it holds no valid record.
 */
export async function describeDataFile(
  folder: string,
  path: string,
  format: FormatId,
): Promise<{ file: DatasetFile; splits: SplitCounts }> {
  const full = join(folder, path);
  const splits = await countSplits([{ path: full, format }]);
  const { size } = await stat(full);
  const records = splits.train + splits.validation + splits.test + splits.none;
  return { file: { path, sha256: await sha256OfFile(full), bytes: size, records, format }, splits };
}
