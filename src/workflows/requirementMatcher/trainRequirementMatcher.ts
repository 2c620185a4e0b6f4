import { rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { UsageError } from '../../core/errors.ts';
import { trainingDigest } from '../../core/hash.ts';
import type { Triple } from '../../core/record.ts';
import type { RequirementMatcherStudent } from '../../core/student.ts';
import { prepareResume } from '../../documents/reading/readPair.ts';
import { writeFileAtomic } from '../../io/atomicWrite.ts';
import { openLocalModel } from '../../runtime/localModel.ts';
import { readUnits } from '../../students/unitReader.ts';
import type { TrainingResult } from '../../train/loop.ts';
import { fitLearners, type ReadTriple } from '../../train/reading/fitLearners.ts';
import { type LabelledTriple, labelledTriple, wordLabels } from '../../train/reading/labelledUnits.ts';
import { type ReaderRow, readerRows } from '../../train/reading/readerRows.ts';
import type { TrainingSettings } from '../../train/trainingPlan.ts';
import { defaultDataset } from '../namedDataset.ts';
import { modelFiles, quantizeModel } from '../quantizeModel.ts';
import { trainingFolder } from '../trainingOutput.ts';
import { settingsOf } from '../trainingSettings.ts';
import { copyTokenizer, learnTokenizer } from '../trainingTokenizer.ts';
import type { TrainOptions } from '../trainOptions.ts';
import { matcherCard } from './matcherCard.ts';
import { answersOf, chooseThresholds, outOfFoldPairs, type StudentFrame, scoreOf } from './outOfFold.ts';
import { foldOf, trainingTriples } from './trainingTriples.ts';
import { type ReaderShape, trainReader } from './trainReader.ts';

/** What a requirement matcher is trained with where nothing else is said. */
const defaults = {
  folds: 5,
  epochs: 2,
  batchSize: 64,
  lr: 1.2e-3,
  schedule: 'cosine',
  warmUp: 0.05,
  weightDecay: 0.05,
  dropout: 0.2,
  vocabSize: 4000,
  layers: 2,
  width: 64,
  maxLength: 96,
  hiddenShare: 0.5,
  copies: 1,
  /** Skills that are taken out of a matched résumé, to make more sentences whose skill is missing. */
  deletions: 8,
} as const;

/**
 * Trains a student that reads requirement by requirement: an encoder for every fold of the data, which reads what it did
 * not see, learners over these readings, and a last encoder from all of the data.
 * @throws UsageError or InputError when the request or the data can't be used.
 */
export async function trainRequirementMatcher(options: TrainOptions): Promise<TrainingResult> {
  refuse(options);
  const { output, signal, onRemark } = options;
  const say = (text: string) => onRemark?.(text);
  const folds = options.folds ?? defaults.folds;
  const settings: TrainingSettings = {
    ...settingsOf({ ...defaults, ...given(options), task: options.task, output }),
    patience: null,
  };
  const { seed } = settings;
  const triples = await trainingTriples(options.data ?? [defaultDataset], options.moreData ?? [], signal);
  triples.remarks.forEach(say);
  const width = options.width ?? defaults.width;
  const shape: ReaderShape = {
    layers: options.layers ?? defaults.layers,
    width,
    heads: options.heads ?? Math.max(1, Math.round(width / 32)),
    inner: options.inner ?? 4 * width,
    maximumLength: options.maxLength ?? defaults.maxLength,
  };
  if (options.tokenizer !== undefined) await copyTokenizer(options.tokenizer, output);
  else
    await learnTokenizer(
      [...triples.train, ...triples.more].flatMap(({ jobDescription, resumeMatched }) => [
        jobDescription,
        resumeMatched,
      ]),
      output,
      {
        vocabularySize: options.vocabSize ?? defaults.vocabSize,
        lowercase: !(options.cased ?? false),
        maximumLength: shape.maximumLength,
      },
    );
  const label = async (records: readonly Triple[]) => {
    const labelled: LabelledTriple[] = [];
    for (const record of records) {
      labelled.push(labelledTriple(record));
      if (labelled.length % 16 === 0) await new Promise(setImmediate);
      signal?.throwIfAborted();
    }
    return labelled;
  };
  const train = (await label(triples.train)).map((triple) => ({
    triple,
    fold: foldOf(triple.record, folds, seed),
    rows: readerRows(triple, defaults.deletions),
  }));
  const validation = await label(triples.validation);
  const moreRows = (await label(triples.more)).flatMap((triple) => readerRows(triple, 0));
  const threads = options.threads ?? availableParallelism();
  const encoder = (folder: string, rows: readonly ReaderRow[]) =>
    trainReader({
      folder,
      tokenizer: output,
      rows: [...rows, ...moreRows],
      settings,
      shape,
      hiddenShare: defaults.hiddenShare,
      copies: defaults.copies,
      threads,
      ...(options.onTraining ? { onTraining: options.onTraining } : {}),
      ...(signal ? { signal } : {}),
    });
  const read: ReadTriple[] = [];
  for (let fold = 0; fold < folds; fold++) {
    say(`encoder ${fold + 1} of ${folds + 1}: without fold ${fold + 1}`);
    const folder = join(output, trainingFolder, `fold-${fold + 1}`);
    await encoder(
      folder,
      train.flatMap((one) => (one.fold === fold ? [] : one.rows)),
    );
    const held = train.filter((one) => one.fold === fold);
    read.push(...(await readTriples(folder, output, shape, held, signal)));
  }
  say(`encoder ${folds + 1} of ${folds + 1}: from all of the data`);
  const result = await encoder(
    output,
    train.flatMap(({ rows }) => rows),
  );
  await rm(join(output, 'training', 'state'), { recursive: true, force: true });
  const unseen = validation.map((triple) => ({ triple, fold: folds }));
  read.push(...(await readTriples(output, output, shape, unseen, signal)));
  const learners = fitLearners(read, seed);
  const frame: StudentFrame = {
    schemaVersion: 1,
    kind: 'requirement-matcher',
    task: 'matching',
    encoder: modelFiles.fp32,
    maximumLength: shape.maximumLength,
    labels: [...wordLabels],
    trainingDigests: digestsOf([...triples.train, ...triples.validation, ...triples.more]),
  };
  const thresholds = chooseThresholds(read, learners, frame);
  const student: RequirementMatcherStudent = { ...frame, ...learners.all, ...thresholds };
  await writeFileAtomic(join(output, 'student.json'), `${JSON.stringify(student)}\n`);
  await quantizeModel(output);
  const pairs = outOfFoldPairs(read, learners, frame, thresholds);
  const { predictions } = answersOf('matching', pairs, thresholds.threshold);
  await writeFileAtomic(
    join(output, 'out-of-fold.jsonl'),
    predictions.map((prediction) => `${JSON.stringify(prediction)}\n`).join(''),
  );
  const matching = scoreOf('matching', pairs, thresholds.threshold).metrics;
  const explanation = scoreOf('explanation', pairs).metrics;
  await writeFileAtomic(
    join(output, 'README.md'),
    matcherCard({
      triples,
      settings,
      shape,
      folds,
      result,
      thresholds,
      metrics: { ...matching, ...explanation },
    }),
  );
  return result;
}

async function readTriples(
  folder: string,
  tokenizer: string,
  shape: ReaderShape,
  triples: readonly { readonly triple: LabelledTriple; readonly fold: number }[],
  signal?: AbortSignal,
): Promise<ReadTriple[]> {
  if (triples.length === 0) return [];
  const model = await openLocalModel({
    kind: 'onnx',
    tokenizerFolder: resolve(tokenizer),
    modelFile: resolve(folder, modelFiles.fp32),
    maximumLength: shape.maximumLength,
    device: 'cpu',
  });
  try {
    const read: ReadTriple[] = [];
    for (const { triple, fold } of triples) {
      const units = await readUnits(
        model,
        triple.resumes.flatMap(({ units: own }) => own.map(({ typed }) => typed)),
        signal,
      );
      const count = triple.posting.units.length;
      read.push({
        triple,
        fold,
        prepared: triple.resumes.map(({ resume }) => prepareResume(triple.posting, resume)),
        read: triple.resumes.map((_, index) => units.slice(index * count, (index + 1) * count)),
      });
    }
    return read;
  } finally {
    await model.dispose();
  }
}

function digestsOf(triples: readonly Triple[]): string[] {
  const digests = triples.flatMap(({ jobDescription, resumeMatched, resumeUnmatched, negatives = {} }) =>
    [resumeMatched, resumeUnmatched, ...Object.values(negatives)].map((resume) =>
      trainingDigest(jobDescription, resume),
    ),
  );
  return [...new Set(digests)];
}

/** Options that were given, without what is undefined. */
function given(options: TrainOptions): Partial<TrainOptions> {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

const refused = {
  loss: '--loss',
  teacher: '--teacher',
  init: '--init',
  validation: '--validation',
  resume: '--resume',
} as const;

function refuse(options: TrainOptions): void {
  for (const [name, flag] of Object.entries(refused) as [keyof typeof refused, string][]) {
    if (options[name] === undefined || options[name] === false) continue;
    throw new UsageError(`${flag} does not go with --kind requirement-matcher`, { advice: 'leave it out' });
  }
}
