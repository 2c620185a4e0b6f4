import { digestValue, sha256 } from '../../core/hash.ts';
import type { Tensor } from '../../onnx/model.ts';

/** Changes when a name, a shape or any element does. */
export function weightsDigest(weights: ReadonlyMap<string, Tensor>): string {
  return digestValue(
    [...weights].map(([name, { shape, data }]) => [
      name,
      shape,
      data instanceof Float32Array
        ? sha256(new Uint8Array(data.buffer, data.byteOffset, data.byteLength))
        : '',
    ]),
  );
}
