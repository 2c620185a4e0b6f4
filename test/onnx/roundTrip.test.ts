import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { InferenceSession } from 'onnxruntime-node';
import { expect, test } from 'vitest';
import { readModel } from '../../src/onnx/readModel.ts';
import { writeModel } from '../../src/onnx/writeModel.ts';

const path = (id: string) =>
  fileURLToPath(new URL(`../fixtures/models/${id}/onnx/model.onnx`, import.meta.url));

test.each(['classifier', 'embedder', 'tagger'])(
  '%s: read, written and read again is the same',
  async (id) => {
    const model = readModel(readFileSync(path(id)));
    expect(model.graph.nodes.length).toBeGreaterThan(10);
    expect(model.graph.initializers.size).toBeGreaterThan(5);
    const written = writeModel(model);
    expect(readModel(written)).toEqual(model);
    const session = await InferenceSession.create(written);
    expect(session.inputNames).toEqual(model.graph.inputs.map(({ name }) => name));
    await session.release();
  },
);
