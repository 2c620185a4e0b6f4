import { join } from 'node:path';
import type { Predictor } from '../core/predictor.ts';
import { loadChooser } from './chooser.ts';
import type { LocalContext } from './localContext.ts';
import { encoderStudentOf, openLocalStudent } from './localStudent.ts';
import { readModelFolder } from './modelFolder.ts';

/**
 * `onnx:<folder>`: a student on disk, run by onnxruntime in a thread of its own.
 * @param options.encoder the model file inside the folder, instead of the one that `student.json` names
 * @throws InputError when a file is missing or not what it should be; UsageError when the model answers no task that
 * we have, or the device is not offered.
 */
export async function loadOnnxPredictor(
  reference: string,
  { device = 'cpu' }: LocalContext,
  { encoder }: { readonly encoder?: string } = {},
): Promise<Predictor> {
  const chooser = await loadChooser(reference, `onnx:${reference}`);
  if (chooser) return chooser;
  const folder = await readModelFolder(reference);
  const remarks = device === 'cpu' ? [] : [`run on ${device}`];
  const description = { ...folder, id: `onnx:${reference}`, remarks };
  const student = encoderStudentOf(description, reference);
  const predictor = await openLocalStudent(
    {
      kind: 'onnx',
      tokenizerFolder: folder.path,
      modelFile: encoder === undefined ? folder.modelFile : join(folder.path, encoder),
      maximumLength: folder.maximumLength,
      device,
    },
    student,
    description,
  );
  return { ...predictor, modelBytes: folder.modelBytes };
}
