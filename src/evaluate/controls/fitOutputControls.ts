import type { Example } from '../../core/example.ts';
import { formatCount } from '../../core/formatCount.ts';
import type { Observation, Task } from '../../core/task.ts';
import type { OutputControl } from '../controlTypes.ts';
import type { ControlPanel } from './controlPanel.ts';
import { describeTraining, type FitSource } from './fitSource.ts';
import { dealGroups } from './groupFolds.ts';

type Answer = (input: unknown) => unknown;

/**
 * Fits the controls of a task with structured answers, never on what they are scored on, and observes their answers as
 * the task observes any predictor's.
 */
export function fitOutputControls(
  task: Task,
  controls: readonly OutputControl[],
  source: FitSource,
): ControlPanel {
  const { fittedOn, fits, fitOf } =
    'training' in source ? fitOnce(controls, source) : fitAcross(controls, source);
  return {
    controls: controls.map(({ id, title }) => ({ id, title })),
    fittedOn,
    observe(example) {
      const observations = controls.map(({ id }, place): [string, Observation] => {
        const output = fits[place][fitOf(example)](example.input);
        return [id, task.observe(example, predictionOf(example, output))];
      });
      return Object.fromEntries(observations);
    },
  };
}

interface Fits {
  readonly fittedOn: string;
  /** By control, by fold. */
  readonly fits: readonly (readonly Answer[])[];
  readonly fitOf: (example: Example) => number;
}

function fitOnce(
  controls: readonly OutputControl[],
  { training, seed }: Extract<FitSource, { training: unknown }>,
): Fits {
  return {
    fittedOn: describeTraining(training),
    fits: controls.map((control) => [control.fit(training, seed)]),
    fitOf: () => 0,
  };
}

function fitAcross(
  controls: readonly OutputControl[],
  { crossFit: { examples, folds: count }, seed }: Extract<FitSource, { crossFit: unknown }>,
): Fits {
  const folds = dealGroups(
    examples.map(({ groupId }) => ({ groupId, positive: false })),
    count,
    seed,
  );
  // With a single group there is nothing else to learn from: the controls answer as if they had seen no example.
  const parts = Array.from({ length: Math.max(1, folds.count) }, (_, fold) =>
    folds.count < 2 ? [] : examples.filter(({ groupId }) => folds.foldOf(groupId) !== fold),
  );
  return {
    fittedOn:
      folds.count < 2
        ? 'nothing: all examples are of one group'
        : `${folds.count}-fold by group: ${formatCount(examples.length, 'example')}`,
    fits: controls.map((control) => parts.map((part) => control.fit(part, seed))),
    fitOf: ({ groupId }) => (folds.count < 2 ? 0 : folds.foldOf(groupId)),
  };
}

function predictionOf(example: Example, output: unknown) {
  return {
    task: example.taskId,
    exampleId: example.id,
    inputDigest: example.inputDigest,
    output,
    durationMs: null,
  };
}
