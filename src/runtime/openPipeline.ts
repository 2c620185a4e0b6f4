import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  AutoConfig,
  env,
  LogLevel,
  type PreTrainedModel,
  type PreTrainedTokenizer,
  pipeline,
  Tensor,
} from '@xenova/transformers';
import { DistillError, InputError, UsageError } from '../core/errors.ts';
import type { Encoder, LoadedEncoder } from './encoder.ts';
import { createGenerator, type LoadedGenerator, type Room } from './generator.ts';
import type { ModelFacts, PipelineSource, PipelineTask } from './modelSource.ts';
import { assertDevice, firstLine } from './openOnnx.ts';
import { createTextEncoder } from './textEncoder.ts';

/** Loads a model through transformers.js, from a folder, its cache or the hub. */
export async function openPipeline(source: PipelineSource): Promise<LoadedEncoder | LoadedGenerator> {
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

type Config = Readonly<Record<string, unknown>>;

async function load(source: PipelineSource): Promise<LoadedEncoder | LoadedGenerator> {
  const { reference, device, weights, maximumLength, threads } = source;
  const config = (await AutoConfig.from_pretrained(reference)) as unknown as Config;
  const task = taskOf(reference, config['architectures']);
  const loaded = await pipeline(task, reference, {
    device: device as 'cpu',
    dtype: weights,
    ...(threads !== undefined && { session_options: { intraOpNumThreads: threads } }),
  });
  const { model, tokenizer } = loaded;
  const facts = factsOf(config, task);
  if (task === 'text2text-generation' || task === 'text-generation') {
    tokenizer.chat_template ??= await chatTemplateIn(source);
    const room = roomOf(config, tokenizer.model_max_length);
    return { generator: createGenerator(model, tokenizer, task === 'text2text-generation', room), facts };
  }
  return {
    encoder: encoderOf(model, tokenizer, maximumLength ?? roomOf(config, tokenizer.model_max_length).window),
    facts,
  };
}

function encoderOf(model: PreTrainedModel, tokenizer: PreTrainedTokenizer, maximumLength: number): Encoder {
  return {
    // The pipelines of the library take no pairs: its tokenizer and model are driven as they drive them.
    texts: createTextEncoder(tokenizer, maximumLength),
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
}

/** GPT-2 names its positions otherwise; T5's positions are relative, and its tokenizer names the window. */
function roomOf(config: Config, tokenizerLength: number): Room {
  const relative = config['relative_attention_num_buckets'] !== undefined;
  const named = config['max_position_embeddings'] ?? config['n_positions'] ?? null;
  const positions = relative || typeof named !== 'number' ? null : named;
  const known = Math.min(tokenizerLength, Number(named ?? Number.POSITIVE_INFINITY));
  return { window: known < 1e6 ? known : 512, positions };
}

/** Newer folders keep the template in a file of its own, which the library reads for models of images only. */
async function chatTemplateIn({ reference, isFolder }: PipelineSource): Promise<string | null> {
  if (!isFolder) return null;
  return readFile(join(reference, 'chat_template.jinja'), 'utf8').catch(() => null);
}

const taskOfArchitecture: Record<string, PipelineTask> = {
  ForSequenceClassification: 'text-classification',
  ForTokenClassification: 'token-classification',
  ForConditionalGeneration: 'text2text-generation',
  ForCausalLM: 'text-generation',
  LMHeadModel: 'text-generation',
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

function factsOf(config: Config, task: PipelineTask): ModelFacts {
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
