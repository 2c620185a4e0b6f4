import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { opRules } from '../../src/autodiff/ops/table.ts';
import { foldConstants } from '../../src/onnx/foldConstants.ts';
import type { ValueType } from '../../src/onnx/inference.ts';
import { inferTypes } from '../../src/onnx/inferTypes.ts';
import type { Dim, Model, Tensor } from '../../src/onnx/model.ts';
import { readModel } from '../../src/onnx/readModel.ts';
import { int64Tensor, sizeOf } from '../../src/onnx/tensors.ts';
import { validateModel } from '../../src/onnx/validateModel.ts';
import { openModel } from '../autodiff/runModel.ts';
import { readFixture } from './textFixture.ts';

const graphFixture = (id: string) =>
  readModel(readFileSync(fileURLToPath(new URL(`../fixtures/graphs/${id}.onnx`, import.meta.url))));

const models: Record<string, Model> = {
  'transformers classifier': readFixture('classifier'),
  'transformers embedder': readFixture('embedder'),
  'transformers tagger': readFixture('tagger'),
  'exported classifier': graphFixture('classifier'),
  'exported classifier, opset 17': graphFixture('classifier-opset17'),
  'exported tagger': graphFixture('tagger'),
  'exported bi-encoder with loss': graphFixture('bi-encoder'),
};

/** The length that a symbolic dimension stands for; undefined where it depends on data. */
function evaluate(dim: Dim, symbols: Readonly<Record<string, number>>): number | undefined {
  if (typeof dim === 'number') return dim;
  const terms = dim.split(' + ').map((term) =>
    term
      .split('*')
      .map((factor) => (/^-?\d+$/.test(factor) ? Number(factor) : symbols[factor]))
      .reduce((product, factor) => product * (factor ?? Number.NaN), 1),
  );
  const sum = terms.reduce((a, b) => a + b, 0);
  return Number.isNaN(sum) ? undefined : sum;
}

/** A length of its own for every symbol of the inputs. */
function lengthsOfSymbols(model: Model): Record<string, number> {
  const symbols = new Set(model.graph.inputs.flatMap(({ shape }) => shape ?? []));
  return Object.fromEntries([...symbols].map((symbol, index) => [`${symbol}`, 2 + 3 * index]));
}

/** Token ids, labels and types are 0 or 1; masks are 1. */
function feedsFor(model: Model, symbols: Readonly<Record<string, number>>): Record<string, Tensor> {
  return Object.fromEntries(
    model.graph.inputs.map(({ name, shape }) => {
      const lengths = (shape ?? []).map((dim) => evaluate(dim, symbols) ?? 0);
      const values = Array.from({ length: sizeOf(lengths) }, (_, at) => (name.endsWith('mask') ? 1 : at % 2));
      return [name, int64Tensor(lengths, values)] as const;
    }),
  );
}

/** Every value of the graph as an output, so that the runtime shows its type. */
function exposed(model: Model, types: ReadonlyMap<string, ValueType>): Model {
  const names = model.graph.nodes.flatMap(({ outputs }) => outputs.filter((name) => types.has(name)));
  const outputs = names.map((name) => ({ name, dataType: types.get(name)?.dataType, shape: undefined }));
  return { ...model, graph: { ...model.graph, outputs } };
}

describe.each(Object.keys(models))('%s', (id) => {
  const model = models[id];
  const types = inferTypes(model, opRules);
  const symbols = lengthsOfSymbols(model);
  const feeds = feedsFor(model, symbols);

  test('types and shapes of all values are those that the runtime finds', async () => {
    validateModel(model, opRules);
    const session = await openModel(exposed(model, types));
    const values = await session.run(feeds);
    await session.release();
    expect(Object.keys(values).length).toBeGreaterThan(50);
    let unknown = 0;
    for (const [name, value] of Object.entries(values)) {
      const type = types.get(name);
      expect(value.dataType, name).toBe(type?.dataType);
      const inferred = type?.shape?.map((dim) => evaluate(dim, symbols));
      if (inferred === undefined || inferred.includes(undefined)) unknown++;
      else expect(inferred, `${name}: [${type?.shape?.join(', ')}]`).toEqual(value.shape);
      const elements = type?.integers?.map((dim) => evaluate(dim, symbols));
      if (elements !== undefined && !elements.includes(undefined))
        expect(Array.from(value.data as BigInt64Array, Number), name).toEqual(elements);
    }
    expect(unknown).toBe(0);
  });

  test('folding shape computations leaves fewer nodes and the same answers', async () => {
    const folded = foldConstants(model, opRules);
    expect(folded.graph.nodes.length).toBeLessThan(model.graph.nodes.length);
    const [before, after] = await Promise.all(
      [model, folded].map(async (each) => {
        const session = await openModel(each);
        const outputs = await session.run(feeds);
        await session.release();
        return outputs;
      }),
    );
    expect(after).toEqual(before);
  });
});
