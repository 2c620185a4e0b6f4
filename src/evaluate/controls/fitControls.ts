import { formatCount } from '../../core/formatCount.ts';
import type { Control, FittedControl } from '../controlTypes.ts';
import { controlPanel, type DecisionPanel, isPositive, type PanelEntry } from './controlPanel.ts';
import { type CrossFitPart, describeTraining, type TrainingPart } from './fitSource.ts';
import { dealGroups, type GroupFolds } from './groupFolds.ts';

type FitOnTraining = TrainingPart & { readonly controls: readonly Control[] };
type CrossFit = CrossFitPart & { readonly controls: readonly Control[] };

/**
 * Fits the controls without ever showing them what they are scored on: on a training part, or across folds,
 * where an example is answered by the fit that left its group out. Keeps nothing of the examples but the fits.
 */
export function fitControls(options: FitOnTraining | CrossFit): DecisionPanel {
  return 'training' in options ? fitOnTraining(options) : fitAcrossFolds(options);
}

function fitOnTraining({ controls, training, seed }: FitOnTraining): DecisionPanel {
  const labels = training.map(isPositive);
  const entries = controls.map((control) => {
    const features = training.map(({ input }) => control.features(input));
    return { control, fits: [fitOrReason(control, features, labels, seed)] };
  });
  const fittedOn = describeTraining(training);
  return controlPanel(entries, fittedOn, () => 0);
}

/** Apart from the fitting: what a panel's functions can see stays in memory for as long as the panel does. */
function fitAcrossFolds(options: CrossFit): DecisionPanel {
  const { folds, entries, fittedOn } = crossFits(options);
  return controlPanel(entries, fittedOn, ({ groupId }) => folds.foldOf(groupId));
}

function crossFits({ controls, crossFit, seed }: CrossFit): {
  folds: GroupFolds;
  entries: PanelEntry[];
  fittedOn: string;
} {
  const { examples } = crossFit;
  const labels = examples.map(isPositive);
  const folds = dealGroups(
    examples.map(({ groupId }, place) => ({ groupId, positive: labels[place] })),
    crossFit.folds,
    seed,
  );
  if (folds.count < 2) {
    const groups = folds.count === 0 ? 'no group' : 'a single group';
    const reason = `${groups} of examples: nothing to fit on that is not scored`;
    const entries = controls.map((control) => ({ control, fits: [reason] }));
    return { folds: { count: 1, foldOf: () => 0 }, entries, fittedOn: `not fitted: ${reason}` };
  }
  const foldOfExample = examples.map(({ groupId }) => folds.foldOf(groupId));
  const entries = controls.map((control) => {
    const features = examples.map(({ input }) => control.features(input));
    const fits = Array.from({ length: folds.count }, (_, fold) => {
      const outside = <T>(values: readonly T[]) => values.filter((_, i) => foldOfExample[i] !== fold);
      return fitOrReason(control, outside(features), outside(labels), seed);
    });
    return { control, fits };
  });
  return {
    folds,
    entries,
    fittedOn: `${folds.count}-fold by group: ${formatCount(examples.length, 'example')}`,
  };
}

function fitOrReason(
  control: Control,
  features: readonly unknown[],
  labels: readonly boolean[],
  seed: number,
): FittedControl | string {
  if (labels.length === 0) return 'no example to fit on';
  if (labels.every((label) => label === labels[0])) {
    return `every example to fit on is ${labels[0] ? 'a match' : 'no match'}`;
  }
  return control.fit(features, labels, seed);
}
