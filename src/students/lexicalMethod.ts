import type { MatchingInput } from '../core/matching.ts';

/** A fitted lexical student: what it answers, and the numbers that the answer depends on. */
export interface LexicalModel {
  /** Probability of a match. */
  probability(input: MatchingInput): number;
  /** Everything fitted, as JSON; part of the predictor's digest. */
  readonly parameters: unknown;
}

/** A labelled pair to calibrate on. */
export interface LabelledPair {
  readonly input: MatchingInput;
  readonly match: boolean;
}

export interface LexicalMethod {
  /** Bumped when the same parameters would answer differently. */
  readonly version: string;
  /** @param pairs of both classes. */
  fit(pairs: readonly LabelledPair[]): LexicalModel;
  /** With fixed parameters, for when there is nothing to calibrate on. */
  uncalibrated(): LexicalModel;
}
