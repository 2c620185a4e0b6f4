import { InferenceSession, Tensor as NativeTensor } from 'onnxruntime-node';
import type { Model, Tensor } from '../../src/onnx/model.ts';
import { writeModel } from '../../src/onnx/writeModel.ts';

export type Feeds = Readonly<Record<string, Tensor>>;

export interface OpenModel {
  run(feeds: Feeds): Promise<Record<string, Tensor>>;
  release(): Promise<void>;
}

/** A session of the real runtime, for several runs; 2 threads unless told otherwise. */
export async function openModel(
  model: Model | Uint8Array,
  options: InferenceSession.SessionOptions = {},
): Promise<OpenModel> {
  const session = await InferenceSession.create(model instanceof Uint8Array ? model : writeModel(model), {
    intraOpNumThreads: 2,
    executionMode: 'sequential',
    logSeverityLevel: 3,
    ...options,
  });
  return {
    async run(feeds) {
      const native = Object.entries(feeds).map(([name, { dataType, data, shape }]) => [
        name,
        new NativeTensor(dataType as 'float32', data as Float32Array, shape),
      ]);
      const outputs = await session.run(Object.fromEntries(native));
      return Object.fromEntries(
        Object.entries(outputs).map(([name, { type, data, dims }]) => [
          name,
          { dataType: type, data, shape: dims } as Tensor,
        ]),
      );
    },
    release: () => session.release(),
  };
}
