import { UsageError } from '../../core/errors.ts';
import { hashUniform } from '../../core/random.ts';
import type { Triple } from '../../core/record.ts';
import { openNamedDataset } from '../namedDataset.ts';

/** What a requirement matcher learns from. */
export interface TrainingTriples {
  readonly name: string;
  readonly digests: readonly string[];
  readonly licences: readonly string[];
  /** In folds: what is read by an encoder that did not see it. */
  readonly train: readonly Triple[];
  /** Read by the last encoder, and by the learners over it. */
  readonly validation: readonly Triple[];
  /** The encoders learn from these, too; nothing else does. */
  readonly more: readonly Triple[];
  readonly remarks: readonly string[];
}

/** @throws InputError when a dataset can't be read; UsageError when there is too little to train on. */
export async function trainingTriples(
  data: readonly string[],
  moreData: readonly string[],
  signal?: AbortSignal,
): Promise<TrainingTriples> {
  const train: Triple[] = [];
  const validation: Triple[] = [];
  const more: Triple[] = [];
  const names: string[] = [];
  const digests: string[] = [];
  const licences = new Set<string>();
  for (const [path, isMore] of [
    ...data.map((one) => [one, false] as const),
    ...moreData.map((one) => [one, true] as const),
  ]) {
    const dataset = await openNamedDataset(path);
    names.push(dataset.name);
    digests.push(await dataset.digest());
    if (dataset.manifest?.licence) licences.add(dataset.manifest.licence);
    for await (const record of dataset.records(signal ? { signal } : {})) {
      if (record.kind !== 'triple' || record.split === 'test') continue;
      if (isMore) more.push(record);
      else (record.split === 'validation' ? validation : train).push(record);
    }
  }
  if (train.length < leastTriples) {
    throw new UsageError(`${names.join(', ')}: ${train.length} triples to train on, too few`, {
      advice: `a requirement matcher needs at least ${leastTriples} triples (posting, matched and unmatched résumé)`,
    });
  }
  const remarks = [
    `${names.join(', ')}: ${train.length} triples to train on, ${validation.length} to validate on, ${more.length} for the encoders alone`,
  ];
  return { name: names.join(' + '), digests, licences: [...licences], train, validation, more, remarks };
}

const leastTriples = 20;

/** The fold of a triple: triples of one group are never in two. */
export function foldOf({ groupId }: Triple, folds: number, seed: number): number {
  return Math.min(folds - 1, Math.floor(hashUniform(seed, `fold/${groupId}`) * folds));
}
