import { BudgetError } from '../core/errors.ts';

/**
 * Money that may be spent. What a call can cost at most is reserved before it and settled after it, so that calls
 * under way at once cannot go beyond the limit together.
 */
export class Budget {
  readonly limitUsd: number;
  #spentUsd = 0;
  #reservedUsd = 0;
  #waiting: (() => void)[] = [];

  constructor(limitUsd: number) {
    this.limitUsd = limitUsd;
  }

  /** Counts what was spent before, e.g. by the run that is resumed. */
  count(usd: number): void {
    this.#spentUsd += usd;
  }

  /**
   * Waits where calls under way may leave enough.
   * @returns to be called once with what it really cost.
   * @throws BudgetError when the call could go beyond the limit.
   */
  async reserve(maximumUsd: number): Promise<(costUsd: number) => void> {
    while (this.#spentUsd + this.#reservedUsd + maximumUsd > this.limitUsd) {
      if (this.#reservedUsd === 0) throw this.#exhausted(maximumUsd);
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    return this.#hold(maximumUsd);
  }

  /** As {@link reserve}, but where that would wait or throw, null: nothing is reserved. */
  reserveNow(maximumUsd: number): ((costUsd: number) => void) | null {
    return this.#spentUsd + this.#reservedUsd + maximumUsd > this.limitUsd ? null : this.#hold(maximumUsd);
  }

  #hold(maximumUsd: number): (costUsd: number) => void {
    this.#reservedUsd += maximumUsd;
    this.#underWay += 1;
    return (costUsd) => this.#settle(maximumUsd, costUsd);
  }

  #underWay = 0;

  #settle(maximumUsd: number, costUsd: number): void {
    this.#underWay -= 1;
    // Sums of fractions leave dust, which would keep the last one waiting for ever.
    this.#reservedUsd = this.#underWay === 0 ? 0 : this.#reservedUsd - maximumUsd;
    this.#spentUsd += costUsd;
    for (const wake of this.#waiting.splice(0)) wake();
  }

  #exhausted(maximumUsd: number): BudgetError {
    const dollars = (usd: number) => `$${usd.toFixed(4)}`;
    return new BudgetError(
      `the budget of ${dollars(this.limitUsd)} is used up: ${dollars(this.#spentUsd)} are spent, and the next request may cost ${dollars(maximumUsd)}`,
    );
  }
}
