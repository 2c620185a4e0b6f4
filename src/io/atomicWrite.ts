import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { DistillError } from '../core/errors.ts';
import { systemErrorCode, writeFailure } from './fileErrors.ts';

/** What a file is written from: all at once, or piece by piece in constant memory. */
export type FileContent = string | Uint8Array | AsyncIterable<string | Uint8Array>;

/**
 * Writes a file so that its name stands for the old content or for all of the new, also after a crash: into a
 * neighbour first, synced to disk, then renamed. Missing folders are made.
 * @throws RuntimeFailure naming the path. What the content's source throws goes through as it is. In both
 * cases nothing is left behind.
 */
export async function writeFileAtomic(path: string, content: FileContent): Promise<void> {
  await (await prepareFile(path, content)).commit();
}

/** A file that is written and synced, under a name that nobody reads yet. */
export interface PreparedFile {
  /** Gives it its name. @throws RuntimeFailure naming the path. */
  commit(): Promise<void>;
  /** Removes it instead. */
  discard(): Promise<void>;
}

/**
 * The first half of {@link writeFileAtomic}: for several files that change together, all of them are written before the
 * first gets its name.
 * @throws as there.
 */
export async function prepareFile(path: string, content: FileContent): Promise<PreparedFile> {
  const folder = dirname(path);
  const partial = join(folder, `.${basename(path)}.${process.pid}-${randomBytes(4).toString('hex')}.partial`);
  try {
    await mkdir(folder, { recursive: true });
    await writeAndSync(partial, content);
  } catch (error) {
    throw await undone(error);
  }
  return { commit, discard };

  async function commit(): Promise<void> {
    try {
      await rename(partial, path);
      await syncFolder(folder);
    } catch (error) {
      throw await undone(error);
    }
  }

  async function discard(): Promise<void> {
    await rm(partial, { force: true }).catch(() => undefined);
  }

  async function undone(error: unknown): Promise<unknown> {
    await discard();
    if (error instanceof DistillError || systemErrorCode(error) === undefined) return error;
    return writeFailure(path, error);
  }
}

/** Whether a file of that name is one that was never finished. */
export function isPartial(name: string): boolean {
  return /^\..+\.\d+-[0-9a-f]{8}\.partial$/.test(name);
}

async function writeAndSync(path: string, content: FileContent): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    if (typeof content === 'string' || content instanceof Uint8Array) await handle.appendFile(content);
    else for await (const piece of content) await handle.appendFile(piece);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes a rename durable; not every file system allows it. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
