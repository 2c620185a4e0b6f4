/**
 * Adds a part to `datasets/written/`, or replaces it, and writes the manifest over all parts (the README is written by
 * hand):
 *
 *   npx tsx scripts/build-written-dataset.ts <part> <folder of distill generate>
 *
 * The records are those that the generator's checks let through. Left out are fields that say nothing here: the seed
 * and the graph of a sampler, ids and tokens of paid requests.
 */
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InputError, UsageError } from '../src/core/errors.ts';
import type { Triple } from '../src/core/record.ts';
import { openDataset } from '../src/data/dataset.ts';
import { describeDataFile } from '../src/data/describeDataFile.ts';
import { datasetSchemaVersion, manifestSchema } from '../src/data/manifest.ts';
import { writeFileAtomic } from '../src/io/atomicWrite.ts';

const folder = fileURLToPath(new URL('../datasets/written', import.meta.url));
const teacherModel = 'Claude (Anthropic)';

const [part, source] = process.argv.slice(2);
if (!part || !source || !/^[a-z]+$/.test(part))
  throw new UsageError('usage: build-written-dataset.ts <part, e.g. office> <folder of distill generate>');

await mkdir(folder, { recursive: true });
await writeFileAtomic(join(folder, `${part}.jsonl`), text(await distinctTriples(source)));
await writeFileAtomic(join(folder, 'manifest.json'), `${JSON.stringify(await manifest(), null, 2)}\n`);

async function distinctTriples(path: string): Promise<Triple[]> {
  const dataset = await openDataset(path);
  const byPosting = new Map<string, Triple>();
  for await (const record of dataset.records()) {
    if (record.kind !== 'triple' || record.split !== 'train')
      throw new InputError({
        ...{ file: path, recordId: record.id },
        expected: 'a triple of the train split',
        got: `${record.kind}, ${record.split ?? 'no split'}`,
      });
    if (!byPosting.has(record.jobDescription))
      byPosting.set(record.jobDescription, withoutEmptyFields(record));
  }
  return [...byPosting.values()];
}

function withoutEmptyFields({ context, teacher, ...record }: Triple): Triple {
  const { graphDigest: _graph, seed: _seed, ...known } = context;
  return {
    ...record,
    context: known,
    teacher: {
      model: teacherModel,
      ...(teacher?.promptDigest === undefined ? {} : { promptDigest: teacher.promptDigest }),
    },
  };
}

function text(records: readonly Triple[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}

async function manifest() {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort();
  const parts = await Promise.all(names.map((name) => describeDataFile(folder, name, 'native')));
  const sum = (split: 'train' | 'validation' | 'test' | 'none') =>
    parts.reduce((total, { splits }) => total + splits[split], 0);
  return manifestSchema.parse({
    schemaVersion: datasetSchemaVersion,
    name: 'written',
    title: 'Résumé–job triples in many wordings, written by an LLM teacher for training',
    version: '1.0.0',
    files: parts.map(({ file }) => file),
    source:
      'Made for this project. Occupations and titles after the O*NET 29.2 Database (onetcenter.org/database.html); skills, careers, texts and swaps by the teacher.',
    licence: 'Apache-2.0 for the texts; occupation titles and codes from O*NET 29.2 under CC BY 4.0',
    provenance:
      'Written by Claude (Anthropic; not GPT-4), answering the prompts of `distill generate`, checked by its validator. Synthetic people and employers. No primary occupation of the validation and test splits of datasets/sample.',
    splits: {
      train: sum('train'),
      validation: sum('validation'),
      test: sum('test'),
      none: sum('none'),
    },
    citation:
      'The task follows Pezeshkpour, Iso, Lake, Bhutani, Hruschka: Distilling Large Language Models using Skill-Occupation Graph Context for HR-Related Tasks. arXiv 2311.06383.',
  });
}
