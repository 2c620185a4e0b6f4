/** How models on this machine are run. */
export interface LocalContext {
  /** Execution provider, as the native runtime names it; default `cpu`. */
  readonly device?: string;
  /** Nothing is fetched from a hub. */
  readonly offline?: boolean;
  /** Where transformers.js keeps what it fetched; default: its own folder. */
  readonly cacheFolder?: string;
}
