/**
 * A shortcut that is scored beside every student: what can be had without reading as one should.
 * `features` is computed once an example, `fit` sees only examples that are not scored by that fit.
 */
export interface Control<Input = unknown, Features = unknown> {
  readonly id: string;
  readonly title: string;
  features(input: Input): Features;
  fit(features: readonly Features[], labels: readonly boolean[], seed: number): FittedControl<Features>;
}

export interface FittedControl<Features = unknown> {
  /** Probability of the positive class in [0, 1]; the decision is `probability >= 0.5`. */
  probability(features: Features): number;
}
