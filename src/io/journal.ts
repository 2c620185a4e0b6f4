import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { syncFolder } from './atomicWrite.ts';
import { writeFailure } from './fileErrors.ts';

/** A file of JSON lines that only grows. What `append` has returned from survives a kill of the process. */
export interface Journal {
  /** Bytes of a last line that a kill cut off: they were removed on opening. 0 as a rule. */
  readonly tornBytes: number;
  /**
   * Adds whole lines, one a row, in the order of the calls. A failed append leaves nothing of its rows behind.
   * @throws RuntimeFailure when the disk is full or the file may not be written.
   */
  append(rows: readonly unknown[]): Promise<void>;
  /** Waits for the disk, so that the rows survive a power cut too. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

const newline = 0x0a;
const blockBytes = 64 * 1024;

/**
 * Opens (or starts) a journal to write on after its last whole line. One writer at a time.
 * @throws RuntimeFailure when the file can't be made or written.
 */
export async function openJournal(path: string): Promise<Journal> {
  let handle: FileHandle;
  let size: number;
  let tornBytes: number;
  try {
    await mkdir(dirname(path), { recursive: true });
    handle = await open(path, 'a+');
    ({ size, tornBytes } = await cutTornLine(handle));
    await syncFolder(dirname(path));
  } catch (error) {
    throw writeFailure(path, error);
  }

  let queue: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const done = queue.then(work).catch((error: unknown) => {
      throw writeFailure(path, error);
    });
    queue = done.catch(() => undefined);
    return done;
  };

  return {
    tornBytes,
    append: (rows) => {
      const bytes = Buffer.from(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
      return inTurn(async () => {
        try {
          await handle.appendFile(bytes);
          size += bytes.length;
        } catch (error) {
          await handle.truncate(size).catch(() => undefined);
          throw error;
        }
      });
    },
    sync: () => inTurn(() => handle.datasync()),
    close: () =>
      inTurn(async () => {
        await handle.datasync();
        await handle.close();
      }),
  };
}

/** A line counts once its newline is written. What stands after the last newline is cut off. */
async function cutTornLine(handle: FileHandle): Promise<{ size: number; tornBytes: number }> {
  const { size } = await handle.stat();
  const block = Buffer.alloc(blockBytes);
  let whole = size;
  while (whole > 0) {
    const start = Math.max(0, whole - blockBytes);
    const { bytesRead } = await handle.read(block, 0, whole - start, start);
    const last = block.subarray(0, bytesRead).lastIndexOf(newline);
    whole = start;
    if (last !== -1) {
      whole = start + last + 1;
      break;
    }
  }
  if (whole < size) await handle.truncate(whole);
  return { size: whole, tornBytes: size - whole };
}
