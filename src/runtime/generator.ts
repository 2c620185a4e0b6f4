import {
  type PreTrainedModel,
  type PreTrainedTokenizer,
  random,
  StoppingCriteria,
  StoppingCriteriaList,
  Tensor,
} from '@xenova/transformers';
import type { Generation, GenerationPrompt, GenerationWork } from './generation.ts';
import type { ModelFacts } from './modelSource.ts';
import type { Pause } from './operations.ts';
import { createPromptEncoder } from './promptEncoder.ts';

/** A loaded language model with its tokenizer. Lives in the worker. */
export interface Generator {
  generate(work: GenerationWork, pause: Pause, isCancelled: () => boolean): Promise<Generation[]>;
}

/** What loading a language model gives. */
export interface LoadedGenerator {
  readonly generator: Generator;
  readonly facts: ModelFacts;
}

/** How many tokens a model reads and writes. */
export interface Room {
  /** Of a prompt, unless told otherwise. */
  readonly window: number;
  /** Positions that there are: none further can be read. Null: positions are relative. */
  readonly positions: number | null;
}

/** @param isEncoderDecoder the prompt is read apart from the answer; else the answer goes on with it. */
export function createGenerator(
  model: PreTrainedModel,
  tokenizer: PreTrainedTokenizer,
  isEncoderDecoder: boolean,
  room: Room,
): Generator {
  const encode = createPromptEncoder(tokenizer, isEncoderDecoder);
  const endings = endingsOf(model);

  async function answer(
    { messages, seed }: GenerationPrompt,
    { maximumTokens, temperature, maximumPromptTokens }: GenerationWork,
    isCancelled: () => boolean,
  ): Promise<Generation> {
    const prompt = encode(messages);
    const promptTokens = prompt.length;
    const limit = promptLimit(room, isEncoderDecoder, maximumPromptTokens);
    if (promptTokens > limit) return { promptTokens, limit };
    const left = isEncoderDecoder || room.positions === null ? maximumTokens : room.positions - promptTokens;
    const most = Math.min(maximumTokens, left);
    random.seed(seed);
    const stopping = new StoppingCriteriaList();
    stopping.push(new Cancellation(isCancelled));
    const sequences = (await model.generate({
      input_ids: new Tensor('int64', BigInt64Array.from(prompt, BigInt), [1, promptTokens]),
      attention_mask: new Tensor('int64', new BigInt64Array(promptTokens).fill(1n), [1, promptTokens]),
      max_new_tokens: most,
      // The library knows no beam search: a configuration that asks for one gets its likeliest tokens.
      num_beams: 1,
      do_sample: temperature > 0,
      ...(temperature > 0 && { temperature, top_k: 0 }),
      stopping_criteria: stopping,
    } as unknown as Parameters<PreTrainedModel['generate']>[0])) as Tensor;
    if (isCancelled()) throw new Error('cancelled');
    const all = Array.from(sequences.data as BigInt64Array, Number);
    // An encoder–decoder's sequence begins with its start token, a decoder's with the prompt.
    const ids = all.slice(isEncoderDecoder ? 1 : promptTokens);
    const text = ids.length === 0 ? '' : tokenizer.decode(ids, { skip_special_tokens: true });
    const isCutOff = ids.length >= most && !endings.has(ids.at(-1) ?? -1);
    return { text, ids, promptTokens, isCutOff };
  }

  return {
    async generate(work, pause, isCancelled) {
      const answers: Generation[] = [];
      for (const prompt of work.prompts) {
        await pause();
        answers.push(await answer(prompt, work, isCancelled));
      }
      return answers;
    },
  };
}

/** Asked after every token, so that an answer that is no longer wanted ends early. */
class Cancellation extends StoppingCriteria {
  private readonly isCancelled: () => boolean;

  constructor(isCancelled: () => boolean) {
    super();
    this.isCancelled = isCancelled;
  }

  override _call(sequences: number[][]): boolean[] {
    return sequences.map(() => this.isCancelled());
  }
}

function promptLimit(
  { window, positions }: Room,
  isEncoderDecoder: boolean,
  maximumPromptTokens: number | null,
): number {
  // A decoder needs room for one token of an answer.
  const readable = positions === null ? Number.POSITIVE_INFINITY : positions - (isEncoderDecoder ? 0 : 1);
  return Math.min(maximumPromptTokens ?? (isEncoderDecoder ? window : window - 1), readable);
}

function endingsOf(model: PreTrainedModel): ReadonlySet<number> {
  const { generation_config: generation, config } = model as unknown as Record<
    'generation_config' | 'config',
    { eos_token_id?: number | number[] | null } | null
  >;
  return new Set([generation?.eos_token_id ?? config?.eos_token_id ?? []].flat());
}
