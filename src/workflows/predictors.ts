import type { Predictor } from '../core/predictor.ts';
import type { DatasetRecord } from '../core/record.ts';
import type { Dataset } from '../data/dataset.ts';
import { fittingExamples } from '../evaluate/fittingRecords.ts';
import type { CalibrationSet } from '../students/calibrationSet.ts';
import { loadPredictor } from '../students/loadPredictor.ts';
import type { LocalContext } from '../students/localContext.ts';
import { parseReference } from '../students/parseReference.ts';
import type { RemoteContext } from '../students/remoteContext.ts';
import { tasksById } from '../tasks/tasksById.ts';
import { defaultDataset, openNamedDataset } from './namedDataset.ts';
import { relativeToPackage, resolveShipped } from './packagePaths.ts';
import { promptedTasks } from './promptedTasks.ts';
import { remoteContextOf } from './remoteOptions.ts';

/** The seed of the sample that a lexical student is calibrated on where a training split is very large. */
const calibrationSeed = 17;

/**
 * The predictor of that name; a lexical one is calibrated on the dataset's train split where it has one, else
 * on that of the shipped sample.
 */
export async function loadNamedPredictor(
  name: string,
  dataset: Dataset | null,
  remote: RemoteContext = remoteContextOf(),
  local: LocalContext = {},
): Promise<Predictor> {
  const { backend } = parseReference(name);
  const calibration = backend === 'lexical' ? await calibrationFor(dataset) : noCalibration;
  return load(name, calibration, remote, local);
}

/** A predictor that is asked for skills and roles alone: none of its probabilities matter, so nothing is calibrated. */
export function loadNamedExtractor(
  name: string,
  remote: RemoteContext = remoteContextOf(),
  local: LocalContext = {},
): Promise<Predictor> {
  return load(name, noCalibration, remote, local);
}

/** A student's folder may be one of the package's, wherever the user is; it is called as the user calls it. */
async function load(
  name: string,
  calibration: CalibrationSet,
  remote: RemoteContext,
  local: LocalContext,
): Promise<Predictor> {
  const { backend, reference } = parseReference(name);
  const place = backend === 'onnx' ? resolveShipped(reference) : reference;
  const predictor = await loadPredictor(`${backend}:${place}`, {
    calibration,
    tasks: promptedTasks,
    remote,
    local,
  });
  return place === reference ? predictor : { ...predictor, id: name };
}

/** The teacher named, the one recorded with the dataset (also by the id that it has in a run), or none. */
export async function loadTeacher(
  name: string | undefined,
  dataset: Dataset,
  remote: RemoteContext = remoteContextOf(),
  local: LocalContext = {},
): Promise<Predictor | null> {
  if (name === 'none') return null;
  const recorded = dataset.recordedTeacher;
  // Named by where it is in the package: no manifest tells where that is installed.
  const ownName = recorded && `recorded:${relativeToPackage(recorded.path)}`;
  if (recorded && ownName && (name === undefined || name === ownName)) {
    const teacher = await loadNamedPredictor(`recorded:${recorded.path}`, dataset, remote);
    return { ...teacher, id: ownName, note: `recorded answers of ${recorded.model}` };
  }
  return name === undefined ? null : loadNamedPredictor(name, dataset, remote, local);
}

async function calibrationFor(dataset: Dataset | null): Promise<CalibrationSet> {
  const own = dataset && (await trainingSetOf(dataset));
  return own ?? (await trainingSetOf(await openNamedDataset(defaultDataset))) ?? noCalibration;
}

const noCalibration: CalibrationSet = { examples: [], description: 'not calibrated' };

async function trainingSetOf(dataset: Dataset): Promise<CalibrationSet | null> {
  const { train } = await dataset.splitCounts();
  if (train === 0) return null;
  const isTrain = (record: DatasetRecord) => record.split === 'train';
  const examples = await fittingExamples(
    dataset.records(),
    tasksById.matching,
    isTrain,
    train,
    calibrationSeed,
  );
  if (examples.length === 0) return null;
  const records = new Set(examples.map(({ clusterId }) => clusterId)).size;
  return { examples, description: `train split of ${dataset.name} (${records} records)` };
}
