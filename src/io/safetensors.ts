import { open } from 'node:fs/promises';
import { InputError } from '../core/errors.ts';
import { writeFileAtomic } from './atomicWrite.ts';
import { readFailure } from './fileErrors.ts';

/** A named array of 32-bit floats, row-major. */
interface NamedTensor {
  readonly name: string;
  readonly dims: readonly number[];
  readonly data: Float32Array;
}

export interface TensorFile {
  readonly tensors: readonly NamedTensor[];
  /** Texts by name. */
  readonly metadata: Readonly<Record<string, string>>;
}

/**
 * Writes tensors and texts as one file in the safetensors format, atomically: the name stands for the old content or for
 * all of the new. Source: https://huggingface.co/docs/safetensors (8 bytes: length of the header; header: JSON; data).
 * @throws RuntimeFailure naming the path.
 */
export async function writeTensorFile(path: string, { tensors, metadata }: TensorFile): Promise<void> {
  const header: Record<string, unknown> = { __metadata__: metadata };
  let offset = 0;
  for (const { name, dims, data } of tensors) {
    header[name] = { dtype: 'F32', shape: dims, data_offsets: [offset, offset + data.byteLength] };
    offset += data.byteLength;
  }
  const text = JSON.stringify(header);
  // The data begin at a multiple of 8 bytes.
  const bytes = Buffer.from(text.padEnd(text.length + ((8 - (Buffer.byteLength(text) % 8)) % 8)));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(bytes.length));
  async function* pieces(): AsyncGenerator<Uint8Array> {
    yield length;
    yield bytes;
    for (const { data } of tensors) yield new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  }
  await writeFileAtomic(path, pieces());
}

/** @throws InputError when the file can't be read, or is not what {@link writeTensorFile} writes. */
export async function readTensorFile(path: string): Promise<TensorFile> {
  const handle = await open(path, 'r').catch((error: unknown) => {
    throw readFailure(path, error);
  });
  try {
    const { size } = await handle.stat();
    const length = Buffer.alloc(8);
    await handle.read(length, 0, 8, 0);
    const headerBytes = Number(length.readBigUInt64LE());
    if (size < 8 || headerBytes > size - 8) throw broken(path, 'a file that is cut short');
    const headerText = Buffer.alloc(headerBytes);
    await handle.read(headerText, 0, headerBytes, 8);
    const { __metadata__: metadata = {}, ...entries } = parseHeader(path, headerText.toString('utf8'));
    const tensors: NamedTensor[] = [];
    for (const [name, { dtype, shape, data_offsets }] of Object.entries(entries as Record<string, Entry>)) {
      const [start, end] = data_offsets;
      if (dtype !== 'F32' || 8 + headerBytes + end > size) throw broken(path, `${name} of type ${dtype}`);
      const data = new Float32Array((end - start) / 4);
      await readAll(handle, new Uint8Array(data.buffer), 8 + headerBytes + start, path);
      tensors.push({ name, dims: shape, data });
    }
    return { tensors, metadata: metadata as Record<string, string> };
  } finally {
    await handle.close();
  }
}

interface Entry {
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly data_offsets: readonly [number, number];
}

function parseHeader(path: string, text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    throw broken(path, 'a header that is no JSON');
  }
}

async function readAll(
  handle: Awaited<ReturnType<typeof open>>,
  target: Uint8Array,
  position: number,
  path: string,
): Promise<void> {
  let done = 0;
  while (done < target.length) {
    const { bytesRead } = await handle.read(target, done, target.length - done, position + done);
    if (bytesRead === 0) throw broken(path, 'a file that is cut short');
    done += bytesRead;
  }
}

function broken(file: string, got: string): InputError {
  return new InputError({ file, expected: 'tensors of 32-bit floats (safetensors)', got });
}
