import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { rememberFeatures } from '../../../src/evaluate/controlPanels.ts';
import { fitControls } from '../../../src/evaluate/controls/fitControls.ts';
import { matchingControls } from '../../../src/evaluate/controls/matchingControls.ts';
import { matchingExample } from './examples.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Fits on examples that nobody else knows, and returns weak references to their inputs. */
function fitAndForget() {
  const examples = Array.from({ length: 40 }, (_, i) =>
    matchingExample({
      record: `r${i >> 1}`,
      variant: i % 2 === 0 ? 'matched' : 'unmatched',
      match: i % 2 === 0,
      posting: `Needs\n- skill ${i >> 1}\n- 3 years as a Cook`,
      resume: `Skills\n- ${i % 2 === 0 ? 'skill' : 'talent'} ${i >> 1}\nCook (201${i % 10} - 2020)`,
    }),
  );
  const controls = matchingControls.map(rememberFeatures);
  const panel = fitControls({ controls, crossFit: { examples, folds: 5 }, seed: 1 });
  return { panel, inputs: examples.map(({ input }) => new WeakRef(input)) };
}

test('a fitted panel keeps none of the examples that it was fitted on', async () => {
  const { panel, inputs } = fitAndForget();
  // A weak reference lives at least to the end of the job that made it.
  await new Promise((resolve) => setTimeout(resolve, 10));
  collectGarbage();
  expect(inputs.filter((input) => input.deref() !== undefined)).toEqual([]);
  expect(panel.controls).toHaveLength(5);
});
