import { AutoConfig, env, LogLevel, pipeline, Tensor } from '@xenova/transformers';
import { DistillError, InputError, UsageError } from '../core/errors.ts';
import type { Encoder } from './encoder.ts';
import type { ModelFacts, PipelineSource, PipelineTask } from './modelSource.ts';
import { assertDevice, firstLine } from './openOnnx.ts';
import { createTextEncoder } from './textEncoder.ts';

/** Loads a model through transformers.js, from a folder, its cache or the hub. */
export async function openPipeline(source: PipelineSource): Promise<{ encoder: Encoder; facts: ModelFacts }> {
  assertDevice(source.device);
  env.allowRemoteModels = !source.isFolder && !source.offline;
  env.logLevel = LogLevel.ERROR;
  env.cacheDir = source.cacheFolder;
  try {
    return await load(source);
  } catch (cause) {
    throw cause instanceof DistillError ? cause : loadFailure(source, firstLine(cause));
  }
}

async function load({ reference, device, weights, maximumLength }: PipelineSource) {
  const config = (await AutoConfig.from_pretrained(reference)) as unknown as Record<string, unknown>;
  const task = taskOf(reference, config['architectures']);
  const loaded = await pipeline(task, reference, { device: device as 'cpu', dtype: weights });
  const { model, tokenizer } = loaded;
  const known = Math.min(
    tokenizer.model_max_length,
    Number(config['max_position_embeddings'] ?? Number.POSITIVE_INFINITY),
  );
  const encoder: Encoder = {
    // The pipelines of the library take no pairs: its tokenizer and model are driven as they drive them.
    texts: createTextEncoder(tokenizer, maximumLength ?? (known < 1e6 ? known : 512)),
    async run(batch) {
      const dims = [batch.rows.length, batch.length];
      const outputs = (await model({
        input_ids: new Tensor('int64', batch.ids, dims),
        attention_mask: new Tensor('int64', batch.attention, dims),
        token_type_ids: new Tensor('int64', batch.segments, dims),
      })) as Record<string, Tensor | undefined>;
      const result = outputs['logits'] ?? outputs['last_hidden_state'] ?? outputs['token_embeddings'];
      if (!(result?.data instanceof Float32Array))
        throw new Error('the model gives no float32 logits or hidden states');
      return { data: result.data, dims: result.dims };
    },
  };
  return { encoder, facts: factsOf(config, task) };
}

const taskOfArchitecture: Record<string, PipelineTask> = {
  ForSequenceClassification: 'text-classification',
  ForTokenClassification: 'token-classification',
  Model: 'feature-extraction',
};

function taskOf(reference: string, architectures: unknown): PipelineTask {
  const name = Array.isArray(architectures) ? String(architectures[0]) : 'none';
  const ending = Object.keys(taskOfArchitecture).find((known) => name.endsWith(known));
  if (ending !== undefined) return taskOfArchitecture[ending];
  throw new UsageError(
    `transformers:${reference} has the architecture ${name}; this version runs models ${Object.keys(
      taskOfArchitecture,
    )
      .map((known) => `…${known}`)
      .join(', ')}`,
    { advice: 'choose a model with such a head' },
  );
}

function factsOf(config: Record<string, unknown>, task: PipelineTask): ModelFacts {
  const isMultiLabel = config['problem_type'] === 'multi_label_classification';
  return { labels: labelsOf(config['id2label']), task, isMultiLabel };
}

function labelsOf(id2label: unknown): readonly string[] | null {
  if (typeof id2label !== 'object' || id2label === null) return null;
  const byIndex = id2label as Record<string, string>;
  return Object.keys(byIndex).map((_, index) => byIndex[String(index)]);
}

function loadFailure(
  { reference, isFolder, offline, cacheFolder }: PipelineSource,
  message: string,
): InputError {
  return new InputError({
    file: `transformers:${reference}`,
    expected: isFolder
      ? 'a model in the Hugging Face layout'
      : 'a folder, or the id of a model on the Hugging Face hub',
    got: message,
    advice: isFolder
      ? 'it needs config.json, tokenizer.json, tokenizer_config.json and onnx/model.onnx'
      : offline
        ? `--offline reads ${cacheFolder} only: run it once without, or name a folder`
        : `the hub did not give it and ${cacheFolder} has no copy: check the name and the network, or name a folder`,
  });
}
