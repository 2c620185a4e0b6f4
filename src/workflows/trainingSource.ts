import { basename } from 'node:path';
import { UsageError } from '../core/errors.ts';
import type { Example } from '../core/example.ts';
import { digestValue } from '../core/hash.ts';
import { hashUniform } from '../core/random.ts';
import type { DatasetRecord } from '../core/record.ts';
import type { Dataset } from '../data/dataset.ts';
import { textsOf } from '../data/recordTexts.ts';
import { readTextFile } from '../io/readTextFile.ts';
import { sha256OfFile } from '../io/sha256OfFile.ts';
import { tasksById } from '../tasks/tasksById.ts';
import { defaultDataset, openNamedDataset } from './namedDataset.ts';
import { examplesOf, readTrainingRecords, type ValidationPlace } from './trainingExamples.ts';
import type { NamedText } from './trainingMaterial.ts';
import type { TrainableTask, TrainOptions } from './trainOptions.ts';

/** What is trained on and validated on, before there is a tokenizer. */
export interface TrainingSource {
  /** Null for text files. */
  readonly dataset: Dataset | null;
  readonly name: string;
  readonly digest: string;
  readonly train: readonly Example[];
  readonly validation: readonly Example[];
  readonly place: ValidationPlace | null;
  /** What the examples were made of. */
  readonly records: {
    readonly train: readonly DatasetRecord[];
    readonly validation: readonly DatasetRecord[];
  };
  /** Everything that a tokenizer or language model may learn from. */
  readonly texts: { readonly train: readonly NamedText[]; readonly validation: readonly NamedText[] };
  readonly remarks: readonly string[];
}

/** @throws UsageError or InputError when there is nothing to train on, or it can't be read. */
export async function readTrainingSource(
  task: TrainableTask,
  options: TrainOptions,
  seed: number,
): Promise<TrainingSource> {
  const data = options.data ?? [defaultDataset];
  const files = data.filter((path) => /\.(txt|md)$/i.test(path));
  if (files.length > 0) {
    if (task !== 'language-modelling' || files.length < data.length) {
      throw new UsageError(
        `--data ${files[0]}: text files are for --task language-modelling, without a dataset beside`,
        {
          advice: 'name a dataset',
        },
      );
    }
    return textFiles(files, seed);
  }
  if (data.length > 1) throw new UsageError('--data: expected one dataset, or several text files');
  return fromDataset(task, data[0], options, seed);
}

async function fromDataset(
  task: TrainableTask,
  data: string,
  options: TrainOptions,
  seed: number,
): Promise<TrainingSource> {
  const { validation, skipInvalid, signal } = options;
  const dataset = await openNamedDataset(data);
  const records = await readTrainingRecords(dataset, {
    seed,
    ...(validation === undefined ? {} : { validation }),
    ...(skipInvalid === undefined ? {} : { skipInvalid }),
    ...(signal ? { signal } : {}),
  });
  const isLanguage = task === 'language-modelling';
  const examples = (of: readonly DatasetRecord[], what: string) =>
    isLanguage || of.length === 0 ? [] : examplesOf(tasksById[task], of, what);
  return {
    dataset,
    name: dataset.name,
    digest: await dataset.digest(),
    train: examples(records.train, dataset.path),
    validation: examples(records.validation, records.place?.data ?? dataset.path),
    place: records.place,
    records,
    texts: { train: namedTexts(records.train), validation: namedTexts(records.validation) },
    remarks: records.remarks,
  };
}

function namedTexts(records: readonly DatasetRecord[]): NamedText[] {
  return records.flatMap((record) => {
    const { posting, main, variants } = textsOf(record);
    const texts = [...(posting === undefined ? [] : [posting]), main, ...Object.values(variants)];
    return texts.map((text, index) => ({ id: `${record.id}/${index}`, text }));
  });
}

/** Share of the paragraphs of text files that are validated on. */
const heldOutShare = 0.05;

/** A paragraph (what stands between empty lines) is a text. */
async function textFiles(files: readonly string[], seed: number): Promise<TrainingSource> {
  const paragraphs: NamedText[] = [];
  const digests: string[] = [];
  for (const file of files) {
    const content = await readTextFile(file);
    digests.push(await sha256OfFile(file));
    for (const [index, text] of content.split(/\n\s*\n/).entries())
      if (text.trim() !== '') paragraphs.push({ id: `${basename(file)}/${index}`, text });
  }
  const isHeldOut = ({ text }: NamedText) => hashUniform(seed, text) < heldOutShare;
  const validation = paragraphs.filter(isHeldOut);
  return {
    dataset: null,
    name: files.map((file) => basename(file)).join(', '),
    digest: digests.length === 1 ? digests[0] : digestValue(digests),
    train: [],
    validation: [],
    place: null,
    records: { train: [], validation: [] },
    texts: { train: paragraphs.filter((paragraph) => !isHeldOut(paragraph)), validation },
    remarks: [`${paragraphs.length} paragraphs, ${validation.length} of them held out`],
  };
}
