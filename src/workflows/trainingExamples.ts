import type { Split } from '../core/context.ts';
import { UsageError } from '../core/errors.ts';
import { type Example, withoutLabel } from '../core/example.ts';
import type { DatasetRecord } from '../core/record.ts';
import { assignSplits } from '../core/splits.ts';
import type { Task } from '../core/task.ts';
import type { Dataset } from '../data/dataset.ts';
import type { TeacherAnswers } from '../train/recipes/recipe.ts';
import { openNamedDataset } from './namedDataset.ts';
import { loadNamedPredictor } from './predictors.ts';

/** Where the validation examples are, in the words of `distill eval`. */
export interface ValidationPlace {
  readonly data: string;
  readonly split: Split | 'all';
}

export interface TrainingRecords {
  readonly train: readonly DatasetRecord[];
  readonly validation: readonly DatasetRecord[];
  /** Null: nothing is validated on. */
  readonly place: ValidationPlace | null;
  /** What was chosen, for people. */
  readonly remarks: readonly string[];
}

export interface RecordOptions {
  /** A dataset, or `none`. */
  readonly validation?: string;
  readonly seed: number;
  readonly skipInvalid?: boolean;
  readonly signal?: AbortSignal;
}

/** Share of the groups that are held out where there is no validation split. */
const heldOutShare = 0.1;

/**
 * The records to train on and those to validate on, never with a group in both. Records of a test split are never used.
 * @throws InputError when the data can't be read; UsageError when there is nothing to train on.
 */
export async function readTrainingRecords(
  dataset: Dataset,
  options: RecordOptions,
): Promise<TrainingRecords> {
  const { validation, seed, skipInvalid = false, signal } = options;
  const bySplit: Record<Split | 'none', DatasetRecord[]> = { train: [], validation: [], test: [], none: [] };
  for await (const record of dataset.records({ skipInvalid, signal }))
    bySplit[record.split ?? 'none'].push(record);
  const hasSplits = bySplit.train.length > 0;
  const train = hasSplits ? bySplit.train : bySplit.none;
  if (train.length === 0) {
    throw new UsageError(`${dataset.path} has no records to train on`, {
      advice: 'it needs records of the split train, or records without a split',
    });
  }
  const remarks = [
    hasSplits
      ? `train split of ${dataset.name}: ${train.length} records`
      : `${dataset.name} has no splits: all of its ${train.length} records are used`,
  ];
  if (validation === 'none') return { train, validation: [], place: null, remarks };
  if (validation !== undefined) {
    const other = await openNamedDataset(validation);
    const counts = await other.splitCounts();
    const split = counts.validation > 0 ? 'validation' : 'all';
    const records: DatasetRecord[] = [];
    for await (const record of other.records({ skipInvalid, signal }))
      if (split === 'all' || record.split === split) records.push(record);
    return { train, validation: records, place: { data: validation, split }, remarks };
  }
  if (bySplit.validation.length > 0) {
    const place = { data: dataset.path, split: 'validation' } as const;
    return { train, validation: bySplit.validation, place, remarks };
  }
  return holdOut(train, { data: dataset.path, split: hasSplits ? 'train' : 'all' }, seed, remarks);
}

function holdOut(
  records: readonly DatasetRecord[],
  place: ValidationPlace,
  seed: number,
  remarks: readonly string[],
): TrainingRecords {
  const sizes = new Map<string, number>();
  for (const { groupId } of records) sizes.set(groupId, (sizes.get(groupId) ?? 0) + 1);
  if (sizes.size < 2) {
    const remark = 'all records are of one group: nothing is held out to validate on';
    return { train: records, validation: [], place: null, remarks: [...remarks, remark] };
  }
  const fractions = { train: 1 - heldOutShare, validation: heldOutShare, test: 0 };
  const splitOf = assignSplits(sizes, { seed, fractions });
  const isHeldOut = ({ groupId }: DatasetRecord) => splitOf.get(groupId) === 'validation';
  const validation = records.filter(isHeldOut);
  return {
    train: records.filter((record) => !isHeldOut(record)),
    validation,
    place,
    remarks: [...remarks, `no validation split: ${validation.length} records of other groups are held out`],
  };
}

/** @throws UsageError when the task has no examples in the records. */
export function examplesOf(task: Task, records: readonly DatasetRecord[], what: string): Example[] {
  const examples = records.flatMap((record) => task.examples(record));
  if (examples.length > 0) return examples;
  throw new UsageError(`${what}: no record has an example of the task ${task.id}`, {
    advice: `the task reads records of the kind ${task.accepts.join(', ')}`,
  });
}

/** The teacher's probability of a match for the examples that it answers; its verdict alone counts as certain. */
export async function askTeacher(
  name: string,
  dataset: Dataset | null,
  examples: readonly Example[],
  signal?: AbortSignal,
): Promise<TeacherAnswers> {
  const teacher = await loadNamedPredictor(name, dataset);
  const answers = new Map<string, number>();
  try {
    const asked = examples.filter((example) => teacher.covers?.(withoutLabel(example)) ?? true);
    const size = teacher.batchSize ?? 32;
    for (let start = 0; start < asked.length; start += size) {
      const batch = asked.slice(start, start + size).map(withoutLabel);
      for (const { exampleId, output, probability, error } of await teacher.predict(batch, { signal })) {
        if (error) continue;
        const certain = (output as { match?: boolean }).match === true ? 1 : 0;
        answers.set(exampleId, probability ?? certain);
      }
    }
  } finally {
    await teacher.dispose();
  }
  if (answers.size > 0) return answers;
  throw new UsageError(`--teacher ${name}: it answers none of the ${examples.length} training examples`, {
    advice:
      'a recorded teacher knows the texts that it has read only: check that it was asked about this data',
  });
}
