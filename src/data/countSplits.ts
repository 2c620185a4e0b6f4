import type { SplitCounts } from './manifest.ts';
import { readRecords, type SourceFile } from './readRecords.ts';

/** Valid records by split; `none` counts those without one. */
export async function countSplits(files: readonly SourceFile[]): Promise<SplitCounts> {
  const counts: SplitCounts = { train: 0, validation: 0, test: 0, none: 0 };
  for await (const { record } of readRecords(files, { skipInvalid: true })) counts[record.split ?? 'none']++;
  return counts;
}
