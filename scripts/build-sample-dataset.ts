/**
 * Rebuilds `datasets/sample/` (all but its README, which is written by hand) from its two raw inputs:
 *
 *   npx tsx scripts/build-sample-dataset.ts <triples.jsonl> <raw teacher answers.jsonl> [<folder>]
 *
 * The data file is copied byte for byte. Every recorded answer must be about a text of the test split.
 */
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InputError, UsageError } from '../src/core/errors.ts';
import { digestTexts } from '../src/core/hash.ts';
import { describeDataFile } from '../src/data/describeDataFile.ts';
import { type DatasetManifest, datasetSchemaVersion, manifestSchema } from '../src/data/manifest.ts';
import { readRecords } from '../src/data/readRecords.ts';
import { writeFileAtomic } from '../src/io/atomicWrite.ts';
import { sha256OfFile } from '../src/io/sha256OfFile.ts';
import { convertRecordedTeacher } from './convert-recorded-teacher.ts';

const dataName = 'triples.jsonl';
const predictionsName = 'teacher/test.predictions.jsonl';
const rawName = 'teacher/test.raw.jsonl';

const [triples, rawAnswers, folder = fileURLToPath(new URL('../datasets/sample', import.meta.url))] =
  process.argv.slice(2);
if (!triples || !rawAnswers) {
  throw new UsageError(
    'usage: build-sample-dataset.ts <triples.jsonl> <raw teacher answers.jsonl> [<folder>]',
  );
}

await mkdir(join(folder, 'teacher'), { recursive: true });
await copyFile(triples, join(folder, dataName));
await copyFile(rawAnswers, join(folder, rawName));
const predictions = await convertRecordedTeacher(join(folder, rawName), join(folder, predictionsName));
for (const task of new Set(predictions.map((prediction) => prediction.task))) {
  const answers = predictions.filter((prediction) => prediction.task === task);
  await checkCoverage(new Map(answers.map(({ exampleId, inputDigest }) => [exampleId, inputDigest])));
}
await writeFileAtomic(join(folder, 'manifest.json'), `${JSON.stringify(await manifest(), null, 2)}\n`);

async function checkCoverage(digestOfExample: Map<string, string>): Promise<void> {
  let examples = 0;
  const files = [{ path: join(folder, dataName), format: 'rjdb' as const }];
  for await (const { record, file, line } of readRecords(files, { split: 'test' })) {
    if (record.kind !== 'triple') continue;
    const resumes = { matched: record.resumeMatched, unmatched: record.resumeUnmatched, ...record.negatives };
    for (const [variant, resume] of Object.entries(resumes)) {
      const digest = digestTexts(record.jobDescription, resume);
      const recorded = digestOfExample.get(`${record.id}/${variant}`);
      examples++;
      if (recorded === digest) continue;
      throw new InputError({
        ...{ file, line, recordId: record.id, column: variant },
        expected: `a recorded answer about the text ${digest}`,
        got: recorded ?? 'none',
      });
    }
  }
  if (examples !== digestOfExample.size) {
    throw new UsageError(
      `${digestOfExample.size} recorded answers for ${examples} examples of the test split`,
    );
  }
}

async function manifest(): Promise<DatasetManifest> {
  const { file, splits } = await describeDataFile(folder, dataName, 'rjdb');
  return manifestSchema.parse({
    schemaVersion: datasetSchemaVersion,
    name: 'sample',
    title: 'Résumé–job triples from O*NET contexts, written by an LLM teacher',
    version: '1.0.0',
    files: [file],
    source:
      'Made for this project. Contexts sampled from the O*NET 29.2 Database (onetcenter.org/database.html).',
    licence:
      'Apache-2.0 for the texts; occupation titles, codes and technology skills from O*NET 29.2 under CC BY 4.0',
    provenance:
      'Postings, résumés and explanations written by an LLM teacher (Claude, Anthropic; not GPT-4) from contexts sampled from O*NET 29.2. Splits by O*NET-SOC code of the primary occupation.',
    splits,
    recordedTeacher: {
      path: predictionsName,
      sha256: await sha256OfFile(join(folder, predictionsName)),
      model: 'Claude (Anthropic), zero-shot, each résumé read alone and without its label',
      split: 'test',
      raw: { path: rawName, sha256: await sha256OfFile(join(folder, rawName)) },
    },
    citation:
      'The task follows Pezeshkpour, Iso, Lake, Bhutani, Hruschka: Distilling Large Language Models using Skill-Occupation Graph Context for HR-Related Tasks. arXiv 2311.06383.',
  } satisfies DatasetManifest);
}
