import { readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '../core/errors.ts';
import { systemErrorCode, writeFailure } from './fileErrors.ts';

/** Who works in a folder. */
interface Holder {
  readonly pid: number;
  readonly host: string;
}

/**
 * Keeps a folder to this process until the returned function is called. The lock of a process that has ended, or of
 * another host (its processes can't be looked at), is taken over: a kill never bars the way.
 * @throws UsageError when another process works in the folder; RuntimeFailure when it can't be written.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, '.lock');
  const own: Holder = { pid: process.pid, host: hostname() };
  for (let attempt = 0; ; attempt++) {
    try {
      await writeFile(path, JSON.stringify(own), { flag: 'wx' });
      return () => rm(path, { force: true });
    } catch (error) {
      if (systemErrorCode(error) !== 'EEXIST' || attempt > 2) throw writeFailure(path, error);
    }
    const holder = await readHolder(path);
    if (holder && holder.host === own.host && holder.pid !== own.pid && isAlive(holder.pid)) {
      throw new UsageError(`${folder} is in use by process ${holder.pid}`, {
        advice: `wait until it has ended, or choose another folder; if it is no distill, remove ${path}`,
      });
    }
    await rm(path, { force: true });
  }
}

async function readHolder(path: string): Promise<Holder | undefined> {
  try {
    const { pid, host } = JSON.parse(await readFile(path, 'utf8')) as Partial<Holder>;
    return typeof pid === 'number' && typeof host === 'string' ? { pid, host } : undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemErrorCode(error) === 'EPERM';
  }
}
