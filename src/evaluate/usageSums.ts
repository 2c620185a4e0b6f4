import type { ScoreRow, UsageReport } from '../core/run.ts';

/** Sums what answers took. What is not known is not 0: one unknown cost makes the sum unknown. */
export class UsageSums {
  #promptTokens = 0;
  #completionTokens = 0;
  #costUsd = 0;
  #unpriced = 0;
  #cached = 0;
  #paid = 0;
  #estimated = 0;
  #unansweredRequests = 0;
  #unansweredUsd: number | null = 0;

  add({ usage, unanswered, cached }: Pick<ScoreRow, 'usage' | 'unanswered' | 'cached'>): void {
    if (unanswered) {
      const { requests, maximumCostUsd } = unanswered;
      this.#unansweredRequests += requests;
      const before = this.#unansweredUsd;
      this.#unansweredUsd = before === null || maximumCostUsd === null ? null : before + maximumCostUsd;
    }
    if (cached) {
      this.#cached += 1;
      return;
    }
    if (!usage) return;
    this.#paid += 1;
    this.#promptTokens += usage.promptTokens;
    this.#completionTokens += usage.completionTokens;
    if (usage.estimated) this.#estimated += 1;
    if (usage.costUsd === null) this.#unpriced += 1;
    else this.#costUsd += usage.costUsd;
  }

  report(): UsageReport {
    const unpriced = this.#unpriced;
    return {
      promptTokens: this.#promptTokens,
      completionTokens: this.#completionTokens,
      ...(unpriced === 0
        ? { costUsd: this.#costUsd }
        : { costUsd: null, costReason: `no price is known for ${unpriced} answers (see --price)` }),
      cached: this.#cached,
      paidAnswers: this.#paid,
      estimated: this.#estimated,
      unanswered: { requests: this.#unansweredRequests, maximumCostUsd: this.#unansweredUsd },
    };
  }
}
