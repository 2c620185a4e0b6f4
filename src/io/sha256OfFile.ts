import { createHash } from 'node:crypto';
import { openForReading } from './byteStream.ts';
import { readFailure } from './fileErrors.ts';

/**
 * sha256, lower-case hex, of a file's bytes as stored, in constant memory.
 * @throws InputError when it can't be read.
 */
export async function sha256OfFile(path: string): Promise<string> {
  const handle = await openForReading(path);
  try {
    const hash = createHash('sha256');
    for await (const chunk of handle.createReadStream({ autoClose: false, highWaterMark: 1024 * 1024 })) {
      hash.update(chunk as Buffer);
    }
    return hash.digest('hex');
  } catch (error) {
    throw readFailure(path, error);
  } finally {
    await handle.close();
  }
}
