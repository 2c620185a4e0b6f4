import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Example, TaskId } from '../core/example.ts';
import type { Student } from '../core/student.ts';
import { writeFileAtomic } from '../io/atomicWrite.ts';
import { sizeOf } from '../onnx/tensors.ts';
import { writeModel } from '../onnx/writeModel.ts';
import { type ModelCardFacts, modelCard } from '../report/modelCard.ts';
import { exportConfig, exportModel } from '../train/export/exportModel.ts';
import { lossCurve } from '../train/export/lossCurve.ts';
import type { TrainingResult } from '../train/loop.ts';
import type { StudentModel } from '../train/studentModel.ts';
import { readTrainingLog } from '../train/trainingLog.ts';
import { type Calibration, calibrateMatcher } from './calibrateStudent.ts';
import { encoderParity } from './encoderParity.ts';
import { packageVersion } from './packagePaths.ts';
import { modelFiles, quantizeModel } from './quantizeModel.ts';
import { studentFiles } from './studentFiles.ts';
import { answersOfTransformers, answersWith, describeDifference, differenceOf } from './studentParity.ts';
import type { ValidationPlace } from './trainingExamples.ts';
import type { TrainingMaterial } from './trainingMaterial.ts';
import { validationScores } from './validationScores.ts';

export interface FinishRequest {
  readonly folder: string;
  readonly model: StudentModel;
  readonly material: TrainingMaterial;
  readonly result: TrainingResult;
  readonly train: readonly Example[];
  readonly validation: readonly Example[];
  readonly place: ValidationPlace | null;
  readonly seed: number;
  readonly facts: Omit<
    ModelCardFacts,
    | 'parameters'
    | 'training'
    | 'evaluation'
    | 'validationMetrics'
    | 'calibration'
    | 'parity'
    | 'files'
    | 'hasLossCurve'
    | 'packageVersion'
  >;
  readonly threads: number;
  /** What an encoder without a task is compared on. */
  readonly parityTexts: readonly string[];
  readonly maximumLength: number;
  readonly onRemark?: (text: string) => void;
}

/**
 * Makes a student of trained weights: model and description, calibration on the validation examples, int8 weights, scores
 * with intervals and controls, how far the ways of running it differ, and the card that says all of this.
 */
export async function finishStudent(request: FinishRequest): Promise<void> {
  const { folder, material, validation, facts, place, seed } = request;
  await writeModelFiles(request);
  await quantizeModel(folder);
  const { student } = material;
  if (student === null) {
    const parity = await encoderParity(resolve(folder), request.parityTexts, request.maximumLength);
    await writeCard(request, { evaluation: null, calibration: 'None: it answers no task.', parity });
    return;
  }
  const seen = digestsOf(request.train);
  await writeStudent(folder, { ...student, trainingDigests: seen });
  const calibration = await calibrationOf(request, student);
  if (calibration.warning) request.onRemark?.(`warning: ${calibration.warning}`);
  const calibrated = { ...student, ...fieldsOf(student, calibration) };
  await writeStudent(folder, { ...calibrated, trainingDigests: seen });
  const unseen = validation.some(({ trainingDigest }) => !seen.includes(trainingDigest));
  const evaluation = unseen
    ? await validationScores({ folder, name: facts.name, tasks: [student.task as TaskId], place, seed })
    : null;
  const parity =
    validation.length > 0 ? await parityOf(folder, validation) : ['Not measured: no validation examples.'];
  // What it was calibrated on, and chosen by, counts as seen too.
  await writeStudent(folder, {
    ...calibrated,
    trainingDigests: [...new Set([...seen, ...digestsOf(validation)])],
  });
  await writeCard(request, { evaluation, calibration: calibration.description, parity });
  if (evaluation)
    await writeFileAtomic(join(folder, studentFiles.metrics), `${JSON.stringify(evaluation, null, 1)}\n`);
}

async function writeModelFiles({ folder, model, material, result }: FinishRequest): Promise<void> {
  await writeFileAtomic(join(folder, modelFiles.fp32), writeModel(exportModel(model, result.weights)));
  const config = exportConfig(model, material.labels);
  await writeFileAtomic(join(folder, studentFiles.config), `${JSON.stringify(config, null, 1)}\n`);
  const curve = lossCurve(await readTrainingLog(join(folder, studentFiles.log)), material.validationTitle);
  if (curve !== null) await writeFileAtomic(join(folder, studentFiles.curve), curve);
}

function writeStudent(folder: string, student: Student): Promise<void> {
  return writeFileAtomic(join(folder, studentFiles.student), `${JSON.stringify(student, null, 1)}\n`);
}

function digestsOf(examples: readonly Example[]): string[] {
  return [...new Set(examples.map(({ trainingDigest }) => trainingDigest))];
}

async function calibrationOf({ folder, validation }: FinishRequest, student: Student): Promise<Calibration> {
  if (student.kind !== 'classifier' && student.kind !== 'embedder')
    return { threshold: 0.5, description: 'None: a tagger names the likeliest tags.' };
  if (validation.length === 0)
    return { threshold: 0.5, description: 'Not calibrated: there are no validation examples.' };
  const predictions = await answersWith(folder, modelFiles.fp32, validation);
  return calibrateMatcher(student, validation, predictions);
}

function fieldsOf({ kind }: Student, { calibration, threshold, abstention }: Calibration) {
  return kind !== 'classifier' && kind !== 'embedder'
    ? {}
    : { threshold, ...(calibration && { calibration }), ...(abstention && { abstention }) };
}

/** Examples that parity is measured on, at most. */
const parityExamples = 200;

async function parityOf(folder: string, validation: readonly Example[]): Promise<string[]> {
  const examples = validation.slice(0, parityExamples);
  const onnx = await answersWith(folder, modelFiles.fp32, examples);
  const transformers = await answersOfTransformers(folder, examples);
  const int8 = await answersWith(folder, modelFiles.int8, examples);
  return [
    `onnx: and transformers: on ${describeDifference(differenceOf(onnx, transformers))}.`,
    `32-bit floats and int8 weights on ${describeDifference(differenceOf(onnx, int8))}.`,
  ];
}

async function writeCard(
  request: FinishRequest,
  parts: Pick<ModelCardFacts, 'evaluation' | 'calibration' | 'parity'>,
): Promise<void> {
  const { folder, material, result, facts, threads } = request;
  const rows = await readTrainingLog(join(folder, studentFiles.log));
  const validations = rows.filter((row) => row.kind === 'validation');
  const { best, epoch, update, step, elapsedMs } = result.place;
  const files: { path: string; bytes: number }[] = [];
  for (const path of Object.values(modelFiles)) {
    const size = await stat(join(folder, path)).then(
      (entry) => entry.size,
      () => null,
    );
    if (size !== null) files.push({ path, bytes: size });
  }
  const card = modelCard({
    ...facts,
    settings: { ...facts.settings, ...result.place.rates },
    ...parts,
    parameters: result.weights.reduce((sum, { dims }) => sum + sizeOf(dims), 0),
    training: {
      steps: step,
      epochs: epoch + (update > 0 ? 1 : 0),
      endedBy: result.endedBy,
      durationMs: elapsedMs,
      threads,
      rateChanges: rows.flatMap((row) =>
        row.kind === 'rates'
          ? [`after update ${row.step}: ${JSON.stringify(row.from)} became ${JSON.stringify(row.to)}`]
          : [],
      ),
      best: best ? `best epoch ${best.epoch} by ${material.validationTitle}: ${best.value.toFixed(4)}` : null,
    },
    validationMetrics: validations.findLast((row) => row.isBest)?.metrics ?? null,
    files,
    hasLossCurve: rows.length > 0,
    packageVersion: packageVersion(),
  });
  await writeFileAtomic(join(folder, studentFiles.card), card);
}
