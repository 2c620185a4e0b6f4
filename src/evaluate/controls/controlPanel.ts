import type { Example } from '../../core/example.ts';
import type { Observation } from '../../core/task.ts';
import type { Control, FittedControl } from '../controlTypes.ts';

/** What a control makes of an example; null, with the reason, where there was nothing to fit it on. */
type ControlAnswer =
  | { readonly probability: number; readonly decision: boolean }
  | { readonly probability: null; readonly decision: null; readonly reason: string };

/** The controls of a task, fitted, none of them on the group of an example that it answers. */
export interface ControlPanel {
  readonly controls: readonly { readonly id: string; readonly title: string }[];
  /** In words, for the report. */
  readonly fittedOn: string;
  /** What they answer, as the columns that the task's metrics read; by control id. */
  observe(example: Example): Record<string, Observation>;
}

/** Of controls that decide between yes and no: `label`, `decision`, `probability` are the columns. */
export interface DecisionPanel extends ControlPanel {
  /** By control id. */
  predict(example: Example): Readonly<Record<string, ControlAnswer>>;
}

/** A control with what was made of it, one a fold (or one in all); a reason stands where a fit was not possible. */
export interface PanelEntry {
  readonly control: Control;
  readonly fits: readonly (FittedControl | string)[];
}

/** @param fitOf which of an entry's fits answers an example. */
export function controlPanel(
  entries: readonly PanelEntry[],
  fittedOn: string,
  fitOf: (example: Example) => number,
): DecisionPanel {
  function predict(example: Example): Record<string, ControlAnswer> {
    const place = fitOf(example);
    return Object.fromEntries(
      entries.map(({ control, fits }) => [control.id, answer(control, fits[place], example)]),
    );
  }
  function observe(example: Example): Record<string, Observation> {
    const label = Number(isPositive(example));
    return Object.fromEntries(
      Object.entries(predict(example)).map(([id, { probability, decision }]) => [
        id,
        { label, decision: decision === null ? null : Number(decision), probability },
      ]),
    );
  }
  const controls = entries.map(({ control: { id, title } }) => ({ id, title }));
  return { controls, fittedOn, predict, observe };
}

function answer(control: Control, fit: FittedControl | string, { input }: Example): ControlAnswer {
  if (typeof fit === 'string') return { probability: null, decision: null, reason: fit };
  const probability = fit.probability(control.features(input));
  return { probability, decision: probability >= 0.5 };
}

/**
 * The binary target that controls are fitted on.
 * @throws TypeError when the example's target is not `{ match: boolean }`.
 */
export function isPositive({ id, target }: Example): boolean {
  if (typeof target === 'object' && target !== null && 'match' in target) {
    const { match } = target;
    if (typeof match === 'boolean') return match;
  }
  throw new TypeError(`controls need a target { match: boolean }; example ${id} has another`);
}
