import { expect, test } from 'vitest';
import { newGraph } from '../../src/autodiff/differentiableGraph.ts';
import { upgradeOpset } from '../../src/autodiff/upgradeOpset.ts';
import type { Model } from '../../src/onnx/model.ts';

/** One Softmax as it was written before operator set 13. */
function softmaxModel(opset: number, rank: number, axis?: number): Model {
  const graph = newGraph('old');
  const x = graph.input('x', 'float32', Array(rank).fill(2));
  graph.output(graph.op('Softmax', [x], axis === undefined ? {} : { axis }, { name: 'shares' }), 'y');
  return { ...graph.build(), opset };
}

test('a softmax keeps its meaning: on the last axis the same, on several axes at once refused', () => {
  const axisOf = (model: Model) => upgradeOpset(model).graph.nodes[0].attributes.get('axis')?.value;
  expect(axisOf(softmaxModel(12, 2))).toBe(1);
  expect(axisOf(softmaxModel(11, 4, 3))).toBe(3);
  expect(axisOf(softmaxModel(11, 4, -1))).toBe(-1);
  expect(() => upgradeOpset(softmaxModel(12, 3))).toThrow(/shares.*last axis.*axis 1 of 3/s);
  expect(axisOf(softmaxModel(13, 3))).toBeUndefined();
});

test('models older than operator set 11 are refused with advice', () => {
  expect(() => upgradeOpset(softmaxModel(10, 2))).toThrow(/operator set 11.*10.*export it again/s);
});
