import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { InputError } from '../core/errors.ts';
import type { Model } from './model.ts';
import { graphFromMessage } from './protobuf/graph.ts';
import { safeInteger } from './protobuf/integers.ts';
import { decodeMessage, type ModelMessage } from './protobuf/schema.ts';

/** Protobuf messages end at 2 GiB; larger models keep their weights in external files. */
export const largestModelBytes = 2 ** 31 - 1;

/**
 * A model from the bytes of an `.onnx` file. Fields that are not modelled are carried along and written back.
 * @param options.folder where external weights are looked for; without it a model that has some is refused.
 * @throws InputError when the bytes are no ONNX model, or external data is missing or out of the folder.
 */
export function readModel(bytes: Uint8Array, options: { readonly folder?: string } = {}): Model {
  const message = decode(bytes);
  if (!message.graph)
    throw new InputError({
      expected: 'an ONNX model',
      got: bytes.length === 0 ? 'no bytes' : 'bytes without a graph',
    });
  const opsets = (message.opsets ?? []).map(
    ({ domain, version }) => [domain ?? '', safeInteger(version ?? 0, 'an opset version')] as const,
  );
  const isStandard = (domain: string) => domain === '' || domain === 'ai.onnx';
  return {
    irVersion: safeInteger(message.irVersion ?? 0, 'the IR version'),
    opset: opsets.find(([domain]) => isStandard(domain))?.[1] ?? 1,
    otherOpsets: new Map(opsets.filter(([domain]) => !isStandard(domain))),
    producer: message.producer ?? '',
    metadata: new Map((message.metadata ?? []).map(({ key, value }) => [key ?? '', value ?? ''])),
    graph: graphFromMessage(message.graph, options.folder),
    ...(message.$unknowns === undefined ? {} : { unmodelled: message.$unknowns }),
  };
}

/** {@link readModel} of a file; external weights are found beside it. */
export function readModelFile(path: string): Model {
  const { size } = statSync(path);
  if (size > largestModelBytes)
    throw new InputError({
      file: path,
      expected: 'an ONNX file below 2 GiB',
      got: `${size} bytes`,
      advice: 'export the model with external data',
    });
  return readModel(readFileSync(path), { folder: dirname(path) });
}

function decode(bytes: Uint8Array): ModelMessage {
  try {
    return decodeMessage('Model', bytes);
  } catch (cause) {
    throw new InputError({ expected: 'an ONNX model', got: `bytes that can't be decoded`, cause });
  }
}
