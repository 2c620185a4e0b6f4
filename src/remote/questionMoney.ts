import type { Unanswered } from '../core/prediction.ts';
import type { Budget } from './budget.ts';

const nothingHeld = () => undefined;

/**
 * The money of one question, over as many requests as it takes. A request that got no whole answer may have been billed:
 * it counts as spent with the most that it can have cost, and the next one needs room of its own.
 */
export class QuestionMoney {
  readonly #budget: Budget | null;
  readonly #maximumUsd: () => Promise<number | null>;
  #settle: (costUsd: number) => void = nothingHeld;
  #lost = 0;
  #lostUsd: number | null = 0;
  #isRefused = false;

  /** @param maximumUsd the most that one request can cost; null where no price is known. */
  constructor(budget: Budget | null, maximumUsd: () => Promise<number | null>) {
    this.#budget = budget;
    this.#maximumUsd = maximumUsd;
  }

  /**
   * Reserves the first request.
   * @throws BudgetError when it could go beyond the budget; RangeError when there is a budget and no price.
   */
  async begin(): Promise<void> {
    if (!this.#budget) return;
    const maximumUsd = await this.#maximumUsd();
    if (maximumUsd === null) throw new RangeError('a budget needs a price');
    this.#settle = await this.#budget.reserve(maximumUsd);
  }

  /** A request got no whole answer. @returns whether there is room for another. */
  async lose(): Promise<boolean> {
    const maximumUsd = await this.#maximumUsd();
    this.#lost += 1;
    this.#lostUsd = this.#lostUsd === null || maximumUsd === null ? null : this.#lostUsd + maximumUsd;
    this.#settle(maximumUsd ?? 0);
    this.#settle = nothingHeld;
    if (!this.#budget) return true;
    const next = this.#budget.reserveNow(maximumUsd ?? 0);
    this.#settle = next ?? nothingHeld;
    this.#isRefused = next === null;
    return next !== null;
  }

  /** The question is over: the last request cost this much. */
  end(costUsd: number): void {
    this.#settle(costUsd);
    this.#settle = nothingHeld;
  }

  /** Whether the budget had no room for another request. */
  get isRefused(): boolean {
    return this.#isRefused;
  }

  /** Undefined where every request was answered. */
  get unanswered(): Unanswered | undefined {
    return this.#lost === 0 ? undefined : { requests: this.#lost, maximumCostUsd: this.#lostUsd };
  }
}
