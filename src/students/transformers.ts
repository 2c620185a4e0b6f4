import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { InputError, UsageError } from '../core/errors.ts';
import type { Predictor } from '../core/predictor.ts';
import { type LocalModel, openLocalModel } from '../runtime/localModel.ts';
import type { PipelineSource } from '../runtime/modelSource.ts';
import { disposedOnFailure } from './disposedOnFailure.ts';
import { createGenerativePredictor, type GenerationContext } from './generative.ts';
import type { LocalContext } from './localContext.ts';
import { createLocalStudent, type ModelDescription, openLocalStudent, studentOf } from './localStudent.ts';
import { isFolder, type ModelFolder, readModelFolder } from './modelFolder.ts';

/**
 * `transformers:<hub id or folder>`: an encoder or a language model that transformers.js loads, in a thread of its own. A folder that is there
 * is meant before a hub id is; what a hub gives is kept in the cache folder.
 * @throws InputError when the model is not to be had or not what it should be; UsageError when it answers no task
 * that we have, or the device is not offered.
 */
export async function loadTransformersPredictor(
  reference: string,
  context: LocalContext,
  generation: GenerationContext,
): Promise<Predictor> {
  return (await isFolder(reference))
    ? fromFolder(reference, context, generation)
    : fromHub(reference, context, generation);
}

/**
 * Fetches a model of the hub into the cache folder, or finds it there.
 * @returns its folder. @throws InputError when it is not to be had.
 */
export async function fetchModel(reference: string, context: LocalContext): Promise<string> {
  const { model, folder } = await openHubModel(reference, context);
  await model.dispose();
  return folder;
}

async function fromFolder(
  reference: string,
  context: LocalContext,
  generation: GenerationContext,
): Promise<Predictor> {
  const folder = await readModelFolder(reference);
  const description = { ...folder, id: `transformers:${reference}`, remarks: remarksOn(context) };
  const student = studentOf(description);
  const source: PipelineSource = {
    ...sourceOf(context),
    reference: folder.path,
    isFolder: true,
    weights: weightsOf(folder, reference),
    maximumLength: folder.maximumLength,
  };
  if (student.kind === 'generator')
    return predictorAround(await openLocalModel(source), description, generation);
  const predictor = await openLocalStudent(source, student, description);
  return { ...predictor, modelBytes: folder.modelBytes };
}

async function fromHub(
  reference: string,
  context: LocalContext,
  generation: GenerationContext,
): Promise<Predictor> {
  const { model, folder: path } = await openHubModel(reference, context);
  return disposedOnFailure(model, async () => {
    // Loading has put every file there: they, and not the id, say what the model is.
    const folder = await readModelFolder(path);
    const remarks = ['from the Hugging Face hub, branch main as fetched', ...remarksOn(context)];
    const description = { ...folder, student: null, id: `transformers:${reference}`, remarks };
    return predictorAround(model, description, generation);
  });
}

/** @returns the loaded model, and the folder of the cache where its files are. */
async function openHubModel(
  reference: string,
  context: LocalContext,
): Promise<{ readonly model: LocalModel; readonly folder: string }> {
  assertHubId(reference);
  const source = sourceOf(context);
  const model = await openLocalModel({
    ...source,
    reference,
    isFolder: false,
    weights: 'fp32',
    maximumLength: null,
  });
  return { model, folder: join(source.cacheFolder, reference) };
}

function predictorAround(
  model: LocalModel,
  { modelBytes, ...description }: ModelDescription & Pick<ModelFolder, 'modelBytes'>,
  generation: GenerationContext,
): Promise<Predictor> {
  return disposedOnFailure(model, () => {
    const student = studentOf(description);
    const predictor =
      student.kind === 'generator'
        ? createGenerativePredictor(model, description, generation)
        : createLocalStudent(model, student, description);
    return { ...predictor, modelBytes };
  });
}

function sourceOf({ device = 'cpu', offline = false, cacheFolder }: LocalContext) {
  return {
    kind: 'pipeline',
    device,
    offline,
    cacheFolder: resolve(cacheFolder ?? defaultCacheFolder()),
  } as const satisfies Partial<PipelineSource>;
}

function defaultCacheFolder(): string {
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'distill', 'transformers');
}

function remarksOn({ device = 'cpu' }: LocalContext): string[] {
  return device === 'cpu' ? [] : [`run on ${device}`];
}

/** The library finds a model file by its kind of numbers, not by its path. */
function weightsOf({ student, kind, weights }: ModelFolder, reference: string): PipelineSource['weights'] {
  const encoder = student?.encoder ?? 'onnx/model.onnx';
  if (kind === 'generator' || encoder === 'onnx/model.onnx' || weights === 'q8') return weights;
  throw new UsageError(`transformers:${reference}: transformers.js does not load ${encoder}`, {
    advice: `use onnx:${reference}`,
  });
}

function assertHubId(reference: string): void {
  if (/^\w[\w.-]*(\/\w[\w.-]*)?$/.test(reference)) return;
  throw new InputError({
    file: `transformers:${reference}`,
    expected: 'a folder, or an id of the Hugging Face hub (owner/name)',
    got: 'no such folder, and no such id',
    advice: 'check the path and the folder you are in',
  });
}
