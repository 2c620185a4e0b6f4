import { closeSync, openSync, readSync } from 'node:fs';
import { readFailure } from './fileErrors.ts';

/** Reads pieces of a file again, by their place. Pieces that follow each other cost one read a block. */
export interface LineReader {
  /** The UTF-8 text of the bytes from `start` to `end` (exclusive). */
  read(start: number, end: number): string;
  close(): void;
}

const blockBytes = 64 * 1024;

/**
 * @throws InputError when the file can't be opened.
 */
export function openLineReader(path: string): LineReader {
  let descriptor: number;
  try {
    descriptor = openSync(path, 'r');
  } catch (error) {
    throw readFailure(path, error);
  }
  let block = Buffer.alloc(0);
  let blockStart = 0;
  return {
    read(start, end) {
      if (start < blockStart || end > blockStart + block.length) {
        const wanted = Buffer.alloc(Math.max(blockBytes, end - start));
        block = wanted.subarray(0, readSync(descriptor, wanted, 0, wanted.length, start));
        blockStart = start;
      }
      return block.toString('utf8', start - blockStart, end - blockStart);
    },
    close: () => closeSync(descriptor),
  };
}
