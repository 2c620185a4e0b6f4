/** How models on this machine are run. */
export interface LocalContext {
  /** Execution provider, as the native runtime names it; default `cpu`. */
  readonly device?: string;
  /** Nothing is fetched from a hub. */
  readonly offline?: boolean;
  /** Where transformers.js keeps what it fetched; default: its own folder. */
  readonly cacheFolder?: string;
  /** Tokens of a prompt that a language model is given at most; default: what its files say that it reads. */
  readonly maxPromptTokens?: number;
}
