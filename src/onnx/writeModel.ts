import { InputError } from '../core/errors.ts';
import type { Model } from './model.ts';
import { messageFromGraph } from './protobuf/graph.ts';
import { encodeMessage } from './protobuf/schema.ts';
import { largestModelBytes } from './readModel.ts';

/**
 * The bytes of an `.onnx` file, weights inside.
 * @throws InputError when the weights alone exceed what protobuf can hold (2 GiB).
 */
export function writeModel(model: Model): Uint8Array {
  const weights = [...model.graph.initializers.values()].reduce(
    (sum, { data }) => sum + (ArrayBuffer.isView(data) ? data.byteLength : 0),
    0,
  );
  if (weights > largestModelBytes)
    throw new InputError({
      expected: 'a model below 2 GiB',
      got: `${weights} bytes of weights`,
      advice: 'quantise the model or make it smaller',
    });
  return encodeMessage('Model', {
    irVersion: model.irVersion,
    producer: model.producer,
    graph: messageFromGraph(model.graph),
    opsets: [['', model.opset] as const, ...model.otherOpsets].map(([domain, version]) => ({
      domain,
      version,
    })),
    metadata: [...model.metadata].map(([key, value]) => ({ key, value })),
    ...(model.unmodelled === undefined ? {} : { $unknowns: [...model.unmodelled] }),
  });
}
