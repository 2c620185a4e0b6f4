import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Model, Tensor } from '../../src/onnx/model.ts';
import { readModel } from '../../src/onnx/readModel.ts';
import { int64Tensor } from '../../src/onnx/tensors.ts';

export const textFixtures = ['classifier', 'embedder', 'tagger'] as const;

export function fixtureBytes(id: string): Uint8Array {
  return readFileSync(fileURLToPath(new URL(`../fixtures/models/${id}/onnx/model.onnx`, import.meta.url)));
}

/** What a text model is fed with: rows of token ids, padded with 0 to one length. */
export function tokenFeeds(
  model: Model,
  rows: readonly (readonly number[])[],
  length = Math.max(...rows.map((row) => row.length)),
): Record<string, Tensor> {
  const padded = (row: readonly number[], fill: (id: number) => number) =>
    Array.from({ length }, (_, at) => (at < row.length ? fill(row[at]) : 0));
  const tensor = (fill: (id: number) => number) =>
    int64Tensor(
      [rows.length, length],
      rows.flatMap((row) => padded(row, fill)),
    );
  const all: Record<string, Tensor> = {
    input_ids: tensor((id) => id),
    attention_mask: tensor(() => 1),
    token_type_ids: tensor(() => 0),
  };
  return Object.fromEntries(model.graph.inputs.map(({ name }) => [name, all[name]]));
}

export function readFixture(id: string): Model {
  return readModel(fixtureBytes(id));
}
