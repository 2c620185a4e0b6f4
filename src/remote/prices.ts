import { UsageError } from '../core/errors.ts';

/** US dollars per million tokens. */
export interface Price {
  readonly input: number;
  readonly output: number;
}

/**
 * List prices of OpenAI's own service: standard tier, text tokens, without discounts for cached prompts or batches. Each
 * family names where its figures were read and when; they were looked up in stored copies of these pages, on 2026-11-25.
 * Prices change and models are shut down: `--price` wins.
 */
const openaiPrices: Readonly<Record<string, Price>> = {
  // https://tokenmath.io/openai-api-pricing-explained, which quotes OpenAI's pages as of 2026-06-21; the same at
  // https://deploybase.ai/articles/openai-pricing, as of March 2026.
  'gpt-4.1-2025-04-14': { input: 2, output: 8 },
  'gpt-4.1-mini-2025-04-14': { input: 0.4, output: 1.6 },
  // https://developers.openai.com/api/docs/models/gpt-4.1-nano, which marks this snapshot as shut down.
  'gpt-4.1-nano-2025-04-14': { input: 0.1, output: 0.4 },
  // https://aimodelcalc.pages.dev/guides/openai-api-pricing.html, which quotes OpenAI's pricing page as of May 2026.
  'gpt-4o-2024-08-06': { input: 2.5, output: 10 },
  'gpt-4o-2024-11-20': { input: 2.5, output: 10 },
  'gpt-4o-mini-2024-07-18': { input: 0.15, output: 0.6 },
  // https://developers.openai.com/api/docs/models/gpt-4-turbo.md
  'gpt-4-turbo-2024-04-09': { input: 10, output: 30 },
  // https://developers.openai.com/api/docs/models/gpt-4.md; announced on 2026-04-22 to be shut down on 2026-10-23.
  'gpt-4-0613': { input: 30, output: 60 },
};

/** Prices that the user gave, by model. */
export type OwnPrices = ReadonlyMap<string, Price>;

/** The user's price, else the list price at OpenAI's own host; null where neither is known. */
export function priceOf(model: string, host: string, own: OwnPrices): Price | null {
  const listed = host === 'api.openai.com' && Object.hasOwn(openaiPrices, model) ? openaiPrices[model] : null;
  return own.get(model) ?? listed;
}

/**
 * Reads `<model>=<input>,<output>`, US dollars per million tokens.
 * @throws UsageError
 */
export function parsePrices(texts: readonly string[]): OwnPrices {
  return new Map(
    texts.map((text) => {
      const parts = /^(.+)=(\d+(?:\.\d+)?),(\d+(?:\.\d+)?)$/.exec(text.trim());
      if (parts) return [parts[1], { input: Number(parts[2]), output: Number(parts[3]) }];
      throw new UsageError(
        `--price ${text}: expected <model>=<input>,<output> in US dollars per million tokens`,
        {
          advice: "for example --price 'gpt-4o-2024-08-06=2.5,10'",
        },
      );
    }),
  );
}

export function costOf(price: Price, usage: { promptTokens: number; completionTokens: number }): number {
  return (usage.promptTokens * price.input + usage.completionTokens * price.output) / 1e6;
}
