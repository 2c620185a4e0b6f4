import { AutoTokenizer, env } from '@xenova/transformers';
import { InferenceSession, listSupportedBackends, Tensor } from 'onnxruntime-node';
import { InputError, RuntimeFailure, UsageError } from '../core/errors.ts';
import type { Encoder, LoadedEncoder } from './encoder.ts';
import type { OnnxSource } from './modelSource.ts';
import type { PaddedBatch } from './paddedBatches.ts';
import { createTextEncoder } from './textEncoder.ts';

/** The inputs that we can give; `token_type_ids` says which of two texts a token belongs to. */
const knownInputs: Record<string, (batch: PaddedBatch) => BigInt64Array> = {
  input_ids: ({ ids }) => ids,
  attention_mask: ({ attention }) => attention,
  token_type_ids: ({ segments }) => segments,
};
const knownOutputs = ['logits', 'last_hidden_state', 'token_embeddings'];

/** Loads model and tokenizer from local files; nothing is fetched. */
export async function openOnnx(source: OnnxSource): Promise<LoadedEncoder> {
  assertDevice(source.device);
  const session = await openSession(source);
  const output = assertInterface(session, source.modelFile);
  env.allowRemoteModels = false;
  const tokenizer = await AutoTokenizer.from_pretrained(source.tokenizerFolder, {
    local_files_only: true,
  }).catch((cause: unknown) => {
    throw new InputError({
      file: source.tokenizerFolder,
      expected: 'a tokenizer in the Hugging Face layout (tokenizer.json, tokenizer_config.json)',
      got: `one that cannot be loaded: ${firstLine(cause)}`,
    });
  });
  const encoder: Encoder = {
    texts: createTextEncoder(tokenizer, source.maximumLength),
    async run(batch) {
      const dims = [batch.rows.length, batch.length];
      const feeds = Object.fromEntries(
        session.inputNames.map((name) => [name, new Tensor('int64', knownInputs[name](batch), dims)]),
      );
      const { [output]: result } = await session.run(feeds, [output]);
      if (!(result.data instanceof Float32Array)) throw new Error(`${output} is ${result.type}, not float32`);
      return { data: result.data, dims: result.dims };
    },
  };
  return { encoder, facts: { labels: null, task: null, isMultiLabel: false } };
}

/** @throws UsageError when the runtime of this machine has no such provider. */
export function assertDevice(device: string): void {
  const offered = listSupportedBackends().map(({ name }) => name);
  if (offered.includes(device)) return;
  throw new UsageError(
    `--device ${device}: the native runtime on this machine offers ${offered.join(', ')}`,
    {
      advice: 'use --device cpu',
    },
  );
}

async function openSession({ modelFile, device, threads }: OnnxSource): Promise<InferenceSession> {
  try {
    return await InferenceSession.create(modelFile, {
      executionProviders: [device],
      logSeverityLevel: 3,
      ...(threads !== undefined && { intraOpNumThreads: threads }),
    });
  } catch (cause) {
    throw sessionFailure(modelFile, device, firstLine(cause));
  }
}

/** What onnxruntime says of a file it can't load, in a user's terms. */
function sessionFailure(file: string, device: string, message: string) {
  // An empty file is a model without a graph to protobuf.
  if (/protobuf|parse|flatbuffer|does not have a graph/i.test(message)) {
    return new InputError({
      file,
      expected: 'an ONNX model',
      got: 'a file that is none, or is cut short',
      advice: 'export or download it again; a Git LFS pointer is a text file of a few lines',
    });
  }
  if (/external data|\.onnx_data|\.data\b/i.test(message)) {
    return new InputError({
      file,
      expected: 'the weights that the model keeps in a second file (external data) beside it',
      got: message,
      advice: 'copy that file (often model.onnx_data) into the same folder',
    });
  }
  return device === 'cpu'
    ? new InputError({ file, expected: 'a model that onnxruntime can run', got: message })
    : new RuntimeFailure(`${file}: --device ${device} did not start: ${message}`, {
        advice: 'use --device cpu',
      });
}

/** @returns the name of the output to read. @throws InputError when inputs or outputs are none that we know. */
function assertInterface({ inputNames, outputNames }: InferenceSession, file: string): string {
  if (!inputNames.includes('input_ids') || inputNames.some((name) => !Object.hasOwn(knownInputs, name))) {
    throw new InputError({
      file,
      expected: `a text encoder with the input input_ids and no others than ${Object.keys(knownInputs).join(', ')}`,
      got: `the inputs ${inputNames.join(', ')}`,
      advice: 'export it with the input names of Hugging Face models',
    });
  }
  const output = knownOutputs.find((name) => outputNames.includes(name));
  if (output !== undefined) return output;
  throw new InputError({
    file,
    expected: `an output named ${knownOutputs.join(' or ')}`,
    got: `the outputs ${outputNames.join(', ')}`,
    advice: 'export it with the output names of Hugging Face models',
  });
}

export function firstLine(cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause)).split('\n')[0];
}
