import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { digestValue } from '../core/hash.ts';
import { writeFileAtomic } from './atomicWrite.ts';

/** Values by the digest of everything they depend on, each in a file of its own. */
export interface ContentCache {
  /** Undefined where there is none, or none that can be read. */
  get(key: unknown): Promise<unknown>;
  /** @throws RuntimeFailure when it can't be written. */
  put(key: unknown, value: unknown): Promise<void>;
}

export function openContentCache(folder: string): ContentCache {
  const fileOf = (key: unknown) => {
    const digest = digestValue(key);
    return join(folder, digest.slice(0, 2), `${digest.slice(2)}.json`);
  };
  return {
    async get(key) {
      try {
        return JSON.parse(await readFile(fileOf(key), 'utf8')) as unknown;
      } catch {
        return undefined;
      }
    },
    put: (key, value) => writeFileAtomic(fileOf(key), JSON.stringify(value)),
  };
}

/** `DISTILL_CACHE`, else `distill` in the user's cache folder. */
export function cacheFolder(environment: NodeJS.ProcessEnv): string {
  const { DISTILL_CACHE: own, XDG_CACHE_HOME: caches } = environment;
  return own || join(caches || join(homedir(), '.cache'), 'distill');
}
