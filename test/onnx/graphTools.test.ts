import { describe, expect, test } from 'vitest';
import { newGraph } from '../../src/autodiff/differentiableGraph.ts';
import { opRules } from '../../src/autodiff/ops/table.ts';
import { foldConstants } from '../../src/onnx/foldConstants.ts';
import type { Model, Node } from '../../src/onnx/model.ts';
import { removeDeadNodes } from '../../src/onnx/removeDeadNodes.ts';
import { replaceWeights } from '../../src/onnx/replaceWeights.ts';
import { float32Tensor, int64Tensor } from '../../src/onnx/tensors.ts';
import { validateModel } from '../../src/onnx/validateModel.ts';

function twoLayers() {
  const graph = newGraph('two layers');
  const x = graph.input('x', 'float32', ['batch', 3]);
  const w = graph.initializer('w', float32Tensor([3, 2], [1, 2, 3, 4, 5, 6]));
  const hidden = graph.op('Relu', [graph.matMul(x, w)], {}, { name: 'hidden' });
  graph.op('Neg', [hidden], {}, { name: 'unread' });
  graph.initializer('unused', float32Tensor([1], [0]));
  graph.output(hidden, 'y');
  return graph.build();
}

const withNodes = (model: Model, nodes: readonly Node[]): Model => ({
  ...model,
  graph: { ...model.graph, nodes },
});

describe('builder', () => {
  test('knows types as it builds, makes names unique and renames outputs', () => {
    const graph = newGraph('names');
    const x = graph.input('x', 'float32', ['batch', 3]);
    const first = graph.op('Relu', [x]);
    const second = graph.op('Relu', [first]);
    expect([first.name, second.name]).toEqual(['Relu', 'Relu_1']);
    expect(second.shape).toEqual(['batch', 3]);
    graph.output(second, 'result');
    graph.output(second, 'again');
    graph.output(x, 'same as x');
    const { nodes, outputs } = graph.build().graph;
    expect(nodes.map(({ outputs: [name] }) => name)).toEqual(['Relu', 'result', 'again', 'same as x']);
    expect(outputs.map(({ name }) => name)).toEqual(['result', 'again', 'same as x']);
  });

  test('refuses what does not fit, naming node and inputs', () => {
    const graph = newGraph('misfits');
    const a = graph.input('a', 'float32', [2, 3]);
    const b = graph.input('b', 'float32', [4, 5]);
    expect(() => graph.matMul(a, b)).toThrow(/MatMul.*\[2, 3\] and \[4, 5\]/);
    expect(() => graph.add(a, b)).toThrow(/Add.*broadcast.*\[2, 3\] and \[4, 5\]/);
    expect(() => graph.op('NoSuchOp', [a])).toThrow(/inference rule.*NoSuchOp\(a\)/);
    expect(() => graph.input('a', 'float32', [])).toThrow(/free.*"a"/);
    expect(() => graph.op('Concat', [a, a], { axis: 0.5 })).toThrow(/integer for attribute axis.*0\.5/s);
  });
});

describe('validator', () => {
  test('accepts what the builder made', () => {
    validateModel(twoLayers(), opRules);
  });

  test('names node and input: undefined, defined twice, out of order, unknown domain, wrong size', () => {
    const model = twoLayers();
    const [product, relu, neg] = model.graph.nodes;
    const check = (broken: Model) => () => validateModel(broken, opRules);
    expect(check(withNodes(model, [relu, product, neg]))).toThrow(/node hidden \(Relu\) reads MatMul/);
    expect(check(withNodes(model, [product, relu, { ...neg, outputs: ['y'] }]))).toThrow(
      /node unread \(Neg\) makes y a second time/,
    );
    expect(check(withNodes(model, [product, neg]))).toThrow(/output y of the graph, which no node makes/);
    expect(check(withNodes(model, [product, relu, { ...neg, domain: 'org.example' }]))).toThrow(
      /node unread \(Neg\) of the operator set org\.example/,
    );
    const short = new Map([['w', { ...float32Tensor([3, 2], [1]) }]]);
    expect(check({ ...model, graph: { ...model.graph, initializers: short } })).toThrow(
      /initialiser w of shape \[3, 2\] with 1 elements/,
    );
    const wide = new Map([['w', float32Tensor([4, 2], new Array(8).fill(0))]]);
    expect(check({ ...model, graph: { ...model.graph, initializers: wide } })).toThrow(
      /MatMul.*\[batch, 3\] and \[4, 2\]/,
    );
  });
});

test('dead nodes and unread weights go', () => {
  const { graph } = removeDeadNodes(twoLayers());
  expect(graph.nodes.map(({ op }) => op)).toEqual(['MatMul', 'Relu']);
  expect([...graph.initializers.keys()]).toEqual(['w']);
});

test('a shape computed in the graph becomes a constant where it is known', () => {
  const graph = newGraph('shapes');
  const x = graph.input('x', 'float32', [2, 3, 4]);
  const rows = graph.op(
    'Concat',
    [graph.constant(int64Tensor([1], [-1])), graph.op('Shape', [x], { start: 2 })],
    { axis: 0 },
  );
  graph.output(graph.op('Reshape', [x, rows], {}, { name: 'flat' }));
  const folded = foldConstants(graph.build(), opRules);
  expect(folded.graph.nodes.map(({ op }) => op)).toEqual(['Reshape']);
  expect(folded.graph.initializers.get(rows.name)?.data).toEqual(BigInt64Array.of(-1n, 4n));
  expect(folded.graph.outputs[0].shape).toEqual([6, 4]);
});

test('weights are replaced by ones of the same type and shape only', () => {
  const model = twoLayers();
  const other = float32Tensor([3, 2], [6, 5, 4, 3, 2, 1]);
  expect(replaceWeights(model, new Map([['w', other]])).graph.initializers.get('w')).toBe(other);
  expect(() => replaceWeights(model, new Map([['v', other]]))).toThrow(/initialiser.*got v/);
  expect(() =>
    replaceWeights(model, new Map([['w', float32Tensor([2, 3], other.data as Float32Array)]])),
  ).toThrow(/weight w of float32 \[3, 2\], got float32 \[2, 3\]/);
});
