import { expect } from 'vitest';
import type { Dim, Tensor } from '../../src/onnx/model.ts';
import type { GoldenCase } from './goldens.ts';
import { opGraph } from './opNode.ts';
import { type Feeds, openModel } from './runModel.ts';

/**
 * Runs one node and its gradients: values and gradients are PyTorch's, inferred types and shapes what the runtime returns.
 * @param symbolic with names instead of lengths in the shapes of what is fed.
 */
export async function expectGolden(op: string, golden: GoldenCase, symbolic: boolean): Promise<void> {
  const { model, feeds, outputs } = opGraph(op, golden, { symbolic, withGradients: true });
  const results = await runOnce(model, feeds);
  for (const [index, expected] of golden.outputs.entries()) {
    const actual = results[`y${index}`];
    expect(actual.dataType).toBe(expected.dataType);
    expect(outputs[index].dataType, 'inferred type').toBe(actual.dataType);
    expectShape(outputs[index].shape, actual.shape, !symbolic && !shapeDependsOnData(op, golden));
    expectClose(actual, expected, `y${index}`);
  }
  for (const [index, expected] of golden.gradients.entries()) {
    if (expected === undefined) continue;
    const actual = results[`dx${index}`];
    // No path to the loss: absent, and zeros in PyTorch.
    if (actual === undefined)
      expect(Array.from(expected.data as Float32Array).every((value) => value === 0)).toBe(true);
    else expectClose(actual, expected, `dx${index}`);
  }
}

const shapeDependsOnData = (op: string, { inputs, isConstant }: GoldenCase) =>
  op === 'NonZero' ||
  inputs.some((input, index) => {
    const listsLengths = input?.dataType.startsWith('int') && input.shape.length <= 1;
    return !isConstant(index) && (listsLengths || op === 'Range');
  });

/** The inferred shape with each name replaced by its length; a name that only run time knows proves nothing. */
function expectShape(
  inferred: readonly Dim[] | undefined,
  actual: readonly number[],
  exactly: boolean,
): void {
  if (inferred === undefined) {
    expect(exactly, `the shape [${actual.join(', ')}] is known`).toBe(false);
    return;
  }
  expect(inferred.length, 'rank').toBe(actual.length);
  for (const [axis, dim] of inferred.entries()) {
    const text = String(dim)
      .replaceAll(/length(\d+)/g, '$1')
      .replaceAll('floor', 'Math.floor');
    const known = !/[a-z]/i.test(text.replaceAll('Math.floor', ''));
    if (exactly) expect(typeof dim, `axis ${axis} (${dim}) of [${actual.join(', ')}]`).toBe('number');
    if (known) expect(new Function(`return ${text}`)(), `axis ${axis} (${dim})`).toBe(actual[axis]);
  }
}

function expectClose(actual: Tensor, expected: Tensor, name: string): void {
  expect(actual.shape, name).toEqual(expected.shape);
  const values = Array.from(expected.data as Float32Array, Number);
  // Sums of terms that cancel are as exact as their terms: the largest element sets the scale.
  const scale = Math.max(1, ...values.filter(Number.isFinite).map(Math.abs));
  for (const [index, value] of values.entries()) {
    const got = Number(actual.data[index]);
    const same =
      Object.is(got, value) || Math.abs(got - value) <= 1e-5 * Math.min(scale, Math.max(1, Math.abs(value)));
    expect(same, `${name}[${index}] is ${got}, PyTorch says ${value}`).toBe(true);
  }
}

async function runOnce(model: Parameters<typeof openModel>[0], feeds: Feeds) {
  const open = await openModel(model);
  try {
    return await open.run(feeds);
  } finally {
    await open.release();
  }
}
