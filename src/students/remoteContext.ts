import type { ContentCache } from '../io/contentCache.ts';
import type { Budget } from '../remote/budget.ts';
import type { ConnectionOptions } from '../remote/createChatClient.ts';
import type { OwnPrices } from '../remote/prices.ts';

/** How remote models are asked; part of the predictor's digest. */
export interface Sampling {
  readonly temperature: number;
  readonly maxTokens: number;
  /** Each repetition is asked with a seed of its own, counted up from this one. */
  readonly seed: number;
}

/** What predictors on other machines share. */
export interface RemoteContext {
  readonly sampling: Sampling;
  readonly cache: ContentCache | null;
  readonly budget: Budget | null;
  readonly prices: OwnPrices;
  /** Keep no words of a document, not in the cache either. */
  readonly redact?: boolean;
  readonly connection: ConnectionOptions;
  /** Where keys and base URLs come from. */
  readonly environment: NodeJS.ProcessEnv;
  /** Told in words, before the first document is sent, to which host. */
  readonly onSending?: (text: string) => void;
  /** Told in words what else the user should know. */
  readonly onRemark?: (text: string) => void;
}
