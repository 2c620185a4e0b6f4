import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Split } from '../core/context.ts';
import { digestValue } from '../core/hash.ts';
import type { DatasetRecord } from '../core/record.ts';
import { sha256OfFile } from '../io/sha256OfFile.ts';
import { countSplits } from './countSplits.ts';
import { detectFormat } from './detectFormat.ts';
import type { FormatId } from './formats/recordFormat.ts';
import type { DatasetManifest, SplitCounts } from './manifest.ts';
import { readManifest } from './readManifest.ts';
import { type LocatedRecord, type ReadOptions, readRecords, type SourceFile } from './readRecords.ts';
import { verifyDataset } from './verifyDataset.ts';

/** A teacher's answers that come with a dataset. `path` is a file of Prediction JSON lines. */
interface RecordedTeacher {
  readonly path: string;
  readonly sha256: string;
  readonly model: string;
  readonly split: Split;
}

export interface Dataset {
  readonly name: string;
  /** As the user named it. */
  readonly path: string;
  readonly files: readonly SourceFile[];
  /** Of the first file; the files of a folder as a rule have one. */
  readonly format: FormatId;
  readonly manifest: DatasetManifest | null;
  readonly recordedTeacher: RecordedTeacher | null;
  /** sha256 of the data file's bytes as stored; of the list of these where there are several files. */
  digest(): Promise<string>;
  /** From the manifest, else counted once (invalid rows are passed over). `none`: records without a split. */
  splitCounts(): Promise<SplitCounts>;
  /** @throws InputError where a file is not what the manifest says. Nothing to do without a manifest. */
  verify(): Promise<void>;
  /** See `readRecords` for what it throws. May be called again and again. */
  records(options?: ReadOptions): AsyncGenerator<DatasetRecord>;
  /** {@link records} with file and line. */
  located(options?: ReadOptions): AsyncGenerator<LocatedRecord>;
}

/**
 * Opens a data file (JSON lines or CSV, gzip or not) or a dataset folder (one with a `manifest.json`).
 * @param options.format overrides the detection; a folder's manifest states its own.
 * @throws InputError when it can't be read, or its format is not recognised.
 */
export async function openDataset(reference: string, options: { format?: FormatId } = {}): Promise<Dataset> {
  const isFolder = await stat(reference).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
  return isFolder ? openFolder(reference) : openFile(reference, options.format);
}

async function openFolder(folder: string): Promise<Dataset> {
  const manifest = await readManifest(folder);
  const files = manifest.files.map(({ path, format }) => ({ path: join(folder, path), format }));
  const teacher = manifest.recordedTeacher;
  return {
    ...readable(files),
    name: manifest.name,
    path: folder,
    manifest,
    recordedTeacher: teacher ? { ...teacher, path: join(folder, teacher.path) } : null,
    splitCounts: async () => manifest.splits,
    verify: () => verifyDataset(folder, manifest),
  };
}

async function openFile(path: string, format?: FormatId): Promise<Dataset> {
  const files = [{ path, format: format ?? (await detectFormat(path)) }];
  return {
    ...readable(files),
    name: basename(path),
    path,
    manifest: null,
    recordedTeacher: null,
    splitCounts: once(() => countSplits(files)),
    verify: async () => undefined,
  };
}

function readable(
  files: readonly SourceFile[],
): Pick<Dataset, 'files' | 'format' | 'digest' | 'records' | 'located'> {
  return {
    files,
    format: files[0].format,
    digest: once(() => digestOf(files)),
    async *records(options) {
      for await (const { record } of readRecords(files, options)) yield record;
    },
    located: (options) => readRecords(files, options),
  };
}

async function digestOf(files: readonly SourceFile[]): Promise<string> {
  const digests: string[] = [];
  for (const { path } of files) digests.push(await sha256OfFile(path));
  return digests.length === 1 ? digests[0] : digestValue(digests);
}

/** The same promise for every caller. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => {
    result ??= work();
    return result;
  };
}
