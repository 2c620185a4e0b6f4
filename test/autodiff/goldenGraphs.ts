import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Model, Tensor } from '../../src/onnx/model.ts';
import { readModelFile } from '../../src/onnx/readModel.ts';
import type { Feeds } from './runModel.ts';

type PackedTensor =
  | { readonly dims: readonly number[]; readonly int64: readonly number[] }
  | { readonly dims: readonly number[]; readonly float32: string };
type PackedTensors = Readonly<Record<string, PackedTensor>>;

/** Ten steps of AdamW in PyTorch. */
export interface GoldenSteps {
  readonly learningRate: number;
  readonly weightDecay: number;
  readonly beta1: number;
  readonly beta2: number;
  readonly epsilon: number;
  /** Gradients are clipped to this global norm. */
  readonly maximumNorm: number;
  readonly batches: readonly Feeds[];
  /** Weights whose gradient is 0 but for rounding: PyTorch's float32 and float64 steps disagree on them, too. */
  readonly undetermined: readonly string[];
  readonly losses: readonly number[];
  readonly norms: readonly number[];
  /** After the last step, by initialiser. */
  readonly weights: Feeds;
}

/** A model that PyTorch exported with its loss, and what PyTorch computed: see `scripts/make-gradient-graphs.py`. */
export interface GoldenGraph {
  readonly model: Model;
  readonly feeds: Feeds;
  readonly loss: number;
  /** By initialiser. */
  readonly gradients: Feeds;
  readonly steps: GoldenSteps | undefined;
}

export function goldenGraph(name: string): GoldenGraph {
  const path = (folder: string) => fileURLToPath(new URL(`../${folder}`, import.meta.url));
  const { feeds, loss, gradients, steps } = readJson(path(`golden/graphs/${name}.json`));
  return {
    model: readModelFile(path(`fixtures/graphs/${name}.onnx`)),
    feeds: unpack(feeds),
    loss,
    gradients: unpack(gradients),
    steps: steps && unpackSteps(steps),
  };
}

/** Steps of a model that is too large to be committed, from the files that the script wrote. */
export function goldenSteps(modelFile: string, goldenFile: string): { model: Model; steps: GoldenSteps } {
  return { model: readModelFile(modelFile), steps: unpackSteps(readJson(goldenFile).steps) };
}

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

function unpackSteps(
  steps: Omit<GoldenSteps, 'batches' | 'weights'> & { batches: PackedTensors[]; weights: PackedTensors },
): GoldenSteps {
  return { ...steps, batches: steps.batches.map(unpack), weights: unpack(steps.weights) };
}

function unpack(tensors: PackedTensors): Record<string, Tensor> {
  return Object.fromEntries(Object.entries(tensors).map(([name, tensor]) => [name, unpackTensor(tensor)]));
}

function unpackTensor(packed: PackedTensor): Tensor {
  if ('int64' in packed)
    return { dataType: 'int64', shape: packed.dims, data: BigInt64Array.from(packed.int64, BigInt) };
  const bytes = Buffer.from(packed.float32, 'base64');
  const data = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  return { dataType: 'float32', shape: packed.dims, data };
}
