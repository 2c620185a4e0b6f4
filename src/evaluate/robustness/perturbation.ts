import type { MatchingInput } from '../../core/matching.ts';
import type { Random } from '../../core/random.ts';

/** A change of a résumé, and what a trustworthy answer does about it. */
export interface Perturbation {
  readonly id: string;
  readonly title: string;
  /**
   * `meaningless`: says the same, so no answer may change. `attack`: adds words that are no evidence, so no "no match" may
   * become a match.
   */
  readonly kind: 'meaningless' | 'attack';
  /** The changed résumé; null where it has nothing that could be changed in this way. */
  apply(pair: MatchingInput, random: Random): string | null;
}
