import { UsageError } from '../core/errors.ts';
import { cacheFolder, openContentCache } from '../io/contentCache.ts';
import { Budget } from '../remote/budget.ts';
import type { ConnectionOptions } from '../remote/createChatClient.ts';
import { parsePrices } from '../remote/prices.ts';
import type { RemoteContext } from '../students/remoteContext.ts';

/** How models on other machines are asked. */
export interface RemoteOptions {
  /** Default 0. */
  readonly temperature?: number;
  /** Of an answer; default 1024. */
  readonly maxTokens?: number;
  /** False: neither read nor write the cache of answers. */
  readonly cache?: boolean;
  /** US dollars that the whole run may cost, whatever was spent before a resume included. */
  readonly budgetUsd?: number;
  /** `<model>=<input>,<output>` in US dollars per million tokens, where the list price is not known or not yours. */
  readonly prices?: readonly string[];
  /** Keep no words of a document in the cache of answers. */
  readonly redact?: boolean;
  /** Time limit and retries. */
  readonly connection?: ConnectionOptions;
  /** Default: that of the process. */
  readonly environment?: NodeJS.ProcessEnv;
  /** Told in words, before the first document is sent, to which host; default: `onRemark`. */
  readonly onSending?: (text: string) => void;
  readonly onRemark?: (text: string) => void;
}

/** @throws UsageError when a number or a price can't be used. */
export function remoteContextOf(options: RemoteOptions = {}, seed = 17): RemoteContext {
  const { temperature = 0, maxTokens = 1024, budgetUsd, environment = process.env } = options;
  if (!(temperature >= 0 && temperature <= 2)) {
    throw new UsageError(`--temperature ${temperature}: expected a number from 0 to 2`);
  }
  if (budgetUsd !== undefined && !(budgetUsd >= 0)) {
    throw new UsageError(`--budget-usd ${budgetUsd}: expected an amount in US dollars, e.g. 2.50`);
  }
  const { onRemark, onSending = onRemark } = options;
  return {
    sampling: { temperature, maxTokens, seed },
    cache: options.cache === false ? null : openContentCache(cacheFolder(environment)),
    budget: budgetUsd === undefined ? null : new Budget(budgetUsd),
    prices: parsePrices(options.prices ?? []),
    ...(options.redact && { redact: true }),
    connection: options.connection ?? {},
    environment,
    ...(onSending && { onSending }),
    ...(onRemark && { onRemark }),
  };
}
