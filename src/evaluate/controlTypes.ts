import type { Example } from '../core/example.ts';

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

/**
 * A shortcut for a task whose answer is more than yes or no: from examples that are not scored it learns what to say
 * without reading as one should.
 */
export interface OutputControl<Input = unknown, Target = unknown, Output = unknown> {
  readonly id: string;
  readonly title: string;
  fit(examples: readonly Example<Input, Target>[], seed: number): (input: Input) => Output;
}

/** The controls of a task, by the kind of its answers. */
export type TaskControls =
  | { readonly kind: 'decision'; readonly controls: readonly Control[] }
  | { readonly kind: 'output'; readonly controls: readonly OutputControl[] };
