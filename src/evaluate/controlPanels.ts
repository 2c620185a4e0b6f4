import type { Example } from '../core/example.ts';
import type { Observation, Subset, Task } from '../core/task.ts';
import type { ControlPanel } from './controls/controlPanel.ts';
import type { Control } from './controlTypes.ts';

type Observations = Record<string, Observation>;

/**
 * The controls of a task: fitted on all of its examples, and anew for each subset on that part alone. A shortcut
 * fitted on all negatives together looks falsely weak on one kind of them.
 */
export interface ControlPanels {
  readonly whole: ControlPanel;
  readonly subsets: ReadonlyMap<string, ControlPanel>;
}

/** @param fitOn fits the controls on the examples that it is given the choice of. */
export function fitPanels(
  task: Task,
  examples: readonly Example[],
  fitOn: (examples: readonly Example[]) => ControlPanel,
): ControlPanels {
  const variants = new Set(examples.map(({ variant }) => variant));
  const whole = fitOn(examples);
  const subsets = new Map<string, ControlPanel>();
  for (const subset of task.subsets) {
    if (!subset.variants.every((variant) => variants.has(variant))) continue;
    const isWhole = variants.size === subset.variants.length;
    subsets.set(subset.id, isWhole ? whole : fitOn(examples.filter((example) => isIn(example, subset))));
  }
  return { whole, subsets };
}

/** What the controls make of an example, as a score row keeps it. */
export interface ControlObservations {
  readonly controls: Observations;
  /** Of the subsets that the example is in. */
  readonly subsetControls?: Record<string, Observations>;
}

export function observePanels(panels: ControlPanels, task: Task, example: Example): ControlObservations {
  const controls = panels.whole.observe(example);
  const bySubset: Record<string, Observations> = {};
  for (const subset of task.subsets) {
    const panel = panels.subsets.get(subset.id);
    if (panel && panel !== panels.whole && isIn(example, subset))
      bySubset[subset.id] = panel.observe(example);
  }
  return Object.keys(bySubset).length > 0 ? { controls, subsetControls: bySubset } : { controls };
}

/** The control with the features of an example computed once, however many fits ask for them. */
export function rememberFeatures(control: Control): Control {
  const known = new WeakMap<object, unknown>();
  return {
    ...control,
    features(input) {
      if (typeof input !== 'object' || input === null) return control.features(input);
      const features = known.get(input) ?? control.features(input);
      known.set(input, features);
      return features;
    },
  };
}

function isIn(example: Example, subset: Subset): boolean {
  return subset.variants.includes(example.variant);
}
