import type { Outcome, Role } from '../../report/html/parties.ts';
import type { Series, TaskCharts } from '../../report/html/reportView.ts';
import type { ExampleOutcome } from './outcomes.ts';

const bins = 10;

/** Counts over all examples of a task, whether they are shown one by one or not. */
export class ExampleTally {
  readonly #outcomes: Partial<Record<Outcome, number>> = {};
  /** Of first and second. */
  readonly #scores = [new Array<number>(bins).fill(0), new Array<number>(bins).fill(0)];

  add({ outcome, scores }: ExampleOutcome): void {
    this.#outcomes[outcome] = (this.#outcomes[outcome] ?? 0) + 1;
    for (const [side, score] of scores.entries()) {
      if (score !== null) this.#scores[side][Math.min(bins - 1, Math.floor(score * bins + 1e-9))] += 1;
    }
  }

  get outcomes(): TaskCharts['outcomes'] {
    return this.#outcomes;
  }

  scoreBins(
    parties: readonly { readonly role: Role; readonly label: string }[],
  ): Series<readonly number[]>[] {
    return parties.map(({ role, label }) => ({ role, label, data: this.#scores[role === 'first' ? 0 : 1] }));
  }
}
