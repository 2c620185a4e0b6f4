import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { DistillError, UsageError } from '../core/errors.ts';
import type { DatasetRecord } from '../core/record.ts';
import { syncFolder, writeFileAtomic } from '../io/atomicWrite.ts';
import { systemErrorCode, writeFailure } from '../io/fileErrors.ts';
import { datasetCard } from './datasetCard.ts';
import { describeDataFile } from './describeDataFile.ts';
import { toRjdbRow } from './formats/toRjdbRow.ts';
import { type DatasetManifest, datasetSchemaVersion, manifestSchema } from './manifest.ts';
import { manifestName } from './readManifest.ts';

const dataName = 'data.jsonl';

/** A dataset's records in the form in which they are written, and what else its card says. */
export interface DatasetContent {
  readonly description: DatasetDescription;
  readonly format?: 'native' | 'rjdb';
  /** Sections of the card, asked for once every record is written. */
  readonly cardSections?: () => string;
}

/** What a manifest says that can't be read off the records. */
export type DatasetDescription = Pick<
  DatasetManifest,
  'name' | 'title' | 'version' | 'source' | 'licence' | 'provenance' | 'citation'
>;

/**
 * Writes a dataset folder of native records: `data.jsonl`, `manifest.json` and a card. It is made beside its place
 * and then renamed, so that it is there whole or not at all.
 * @throws UsageError when the place is taken (unless `overwrite`), RuntimeFailure when it can't be written; what the
 * records throw goes through.
 */
export async function writeDataset(
  folder: string,
  records: AsyncIterable<DatasetRecord>,
  { description, overwrite = false }: { description: DatasetDescription; overwrite?: boolean },
): Promise<DatasetManifest> {
  const place = resolve(folder);
  await refuseTakenPlace(folder, overwrite);
  const partial = join(
    dirname(place),
    `.${basename(place)}.${process.pid}-${randomBytes(4).toString('hex')}.partial`,
  );
  try {
    await mkdir(partial, { recursive: true });
    const manifest = await fillDatasetFolder(partial, records, { description });
    await putInPlace(partial, place);
    return manifest;
  } catch (error) {
    await rm(partial, { recursive: true, force: true }).catch(() => undefined);
    if (error instanceof DistillError || systemErrorCode(error) === undefined) throw error;
    throw writeFailure(folder, error);
  }
}

/**
 * Writes data, card and, last of all, the manifest into a folder that holds other files of the same work, e.g. the journal
 * of a teacher's answers. Each file is there whole or not at all; without the manifest the folder is no dataset yet.
 * @throws what `writeDataset` throws, but for the place.
 */
export async function fillDatasetFolder(
  folder: string,
  records: AsyncIterable<DatasetRecord>,
  { description, format = 'native', cardSections = () => '' }: DatasetContent,
): Promise<DatasetManifest> {
  await writeFileAtomic(join(folder, dataName), asLines(records, format));
  const { file, splits } = await describeDataFile(folder, dataName, format);
  const manifest = manifestSchema.parse({
    schemaVersion: datasetSchemaVersion,
    ...description,
    files: [file],
    splits,
  } satisfies DatasetManifest);
  await writeFileAtomic(join(folder, 'README.md'), datasetCard(manifest, cardSections()));
  await writeFileAtomic(join(folder, manifestName), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

/** An empty folder is free; one that is overwritten must be a dataset, so that a slip of the pen costs no other work. */
async function refuseTakenPlace(folder: string, overwrite: boolean): Promise<void> {
  let entries: string[];
  try {
    entries = await readdir(folder);
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return;
    if (systemErrorCode(error) !== 'ENOTDIR') throw writeFailure(folder, error);
    throw new UsageError(`${folder} is a file, not a folder`, {
      advice: 'choose another place with --output',
    });
  }
  if (entries.length === 0 || (overwrite && entries.includes(manifestName))) return;
  throw new UsageError(`${folder} is not empty${overwrite ? ' and no dataset' : ''}`, {
    advice: `choose another place with --output${overwrite ? '' : ', or give --overwrite to replace a dataset'}`,
  });
}

/** A full folder can't be renamed over: what stands there goes aside first. */
async function putInPlace(partial: string, place: string): Promise<void> {
  const aside = `${partial}.old`;
  await rename(place, aside).catch((error: unknown) => {
    if (systemErrorCode(error) !== 'ENOENT') throw error;
  });
  await rename(partial, place);
  await syncFolder(dirname(place));
  await rm(aside, { recursive: true, force: true });
}

async function* asLines(
  records: AsyncIterable<DatasetRecord>,
  format: NonNullable<DatasetContent['format']>,
): AsyncGenerator<string> {
  for await (const record of records) {
    const row = format === 'rjdb' && record.kind === 'triple' ? toRjdbRow(record) : record;
    yield `${JSON.stringify(row)}\n`;
  }
}
