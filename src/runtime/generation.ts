import type { ChatMessage } from '../core/task.ts';

/** Prompts for a language model, answered one by one: in a padded batch, an answer would depend on its neighbours. */
export interface GenerationWork {
  readonly operation: 'generate';
  readonly prompts: readonly GenerationPrompt[];
  /** Of an answer, in tokens. */
  readonly maximumTokens: number;
  /** 0: always the likeliest token; else tokens are drawn from softmax(logits / temperature). */
  readonly temperature: number;
  /** Of a prompt, in tokens; null: what tokenizer and configuration say that the model reads. */
  readonly maximumPromptTokens: number | null;
}

export interface GenerationPrompt {
  readonly messages: readonly ChatMessage[];
  /** Of this prompt's own random numbers; 32 bits. */
  readonly seed: number;
}

/** An answer, or none because the prompt is longer than what the model reads. */
export type Generation =
  | {
      readonly text: string;
      /** Token ids of the answer, the closing one included. */
      readonly ids: readonly number[];
      readonly promptTokens: number;
      /** Whether it ended for want of room and not by itself. */
      readonly isCutOff: boolean;
    }
  | { readonly promptTokens: number; readonly limit: number };
