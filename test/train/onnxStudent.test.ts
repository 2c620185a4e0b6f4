import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Model, ValueInfo } from '../../src/onnx/model.ts';
import { readModelFile } from '../../src/onnx/readModel.ts';
import { onnxStudent } from '../../src/train/architecture/onnxStudent.ts';
import { compileTraining } from '../../src/train/compileTraining.ts';
import { contrastive } from '../../src/train/losses/contrastive.ts';
import { crossEntropy } from '../../src/train/losses/crossEntropy.ts';
import { fixtureModel } from '../modelFixtures.ts';
import { tinyPlan } from './tinyPlan.ts';

/** The names that Hugging Face's exporter gives to dimensions, instead of ours. */
function withDims(model: Model, names: Record<string, string>): Model {
  const renamed = (value: ValueInfo): ValueInfo => ({
    ...value,
    shape: value.shape?.map((dim) => (typeof dim === 'string' ? (names[dim] ?? dim) : dim)),
  });
  const { graph } = model;
  return {
    ...model,
    graph: { ...graph, inputs: graph.inputs.map(renamed), outputs: graph.outputs.map(renamed) },
  };
}

test.each([
  ['as the fixture names them', {}],
  ['as Hugging Face names them', { batch: 'batch_size', sequence: 'sequence_length' }],
])('losses fit a foreign graph, dimensions %s', async (_, names) => {
  const model = withDims(await readModelFile(join(fixtureModel('embedder'), 'onnx/model.onnx')), names);
  const student = onnxStudent({
    model,
    config: {},
    heads: [
      { kind: 'classification', name: 'main', labels: 2 },
      { kind: 'embedding', name: 'near' },
    ],
    seed: 1,
    file: 'model.onnx',
  });
  const terms = [
    crossEntropy({ head: 'main', labels: 2, alpha: 0 }),
    contrastive({ head: 'near', temperature: 0.1, weight: 0.5 }),
  ];
  const { programs, weightNames } = compileTraining({ ...tinyPlan(), student, terms });
  expect(Object.keys(programs)).toEqual(['step', 'predict', 'evaluate']);
  expect(weightNames).toContain('main.classifier.weight');
  expect(Object.values(programs['step'].updates)).toContain('main.classifier.weight');
  // Every weight matrix of the encoder is trained: two layers with six each, and the tables of embeddings.
  const matrices = weightNames.filter(
    (name) => (model.graph.initializers.get(name)?.shape.length ?? 0) === 2,
  );
  expect(matrices).toHaveLength(2 * 6 + 3);
  for (const name of matrices) expect(Object.values(programs['step'].updates)).toContain(name);
});
