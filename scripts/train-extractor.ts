/**
 * Trains `models/extractor` on RJDB's records and on sets of our own, and scores the same recipe out of fold:
 *
 *   npx tsx scripts/train-extractor.ts --rjdb dev700.jsonl --dice dice_jobs.csv [--teacher recorded.jsonl] [--folds 5] [--jobs 1] [--own datasets/sample] [--scratch folder]
 *
 * RJDB: github.com/megagonlabs/rjdb, data/test.jsonl (CC BY-SA 4.0). DICE: Kaggle, PromptCloudHQ/us-technology-jobs-on-dicecom.
 * Neither is part of this repository: what is committed is trees and digests of names.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import PQueue from 'p-queue';
import { withoutLabel } from '../src/core/example.ts';
import { predictionSchema } from '../src/core/prediction.ts';
import { createRandom } from '../src/core/random.ts';
import type { DatasetRecord, Triple } from '../src/core/record.ts';
import type { Results } from '../src/core/run.ts';
import { type ListedTable, listedTable } from '../src/documents/candidates/listedNames.ts';
import { normaliseSkillName } from '../src/documents/skillNames.ts';
import { readDice } from '../src/graph/sources/dice.ts';
import { loadChooser } from '../src/students/chooser.ts';
import { experienceExtraction } from '../src/tasks/experienceExtraction.ts';
import { skillExtraction } from '../src/tasks/skillExtraction.ts';
import { evaluate } from '../src/workflows/evaluate.ts';
import { openNamedDataset } from '../src/workflows/namedDataset.ts';
import { trainStudent } from '../src/workflows/train.ts';
import { graphListings } from '../src/workflows/trainChooser.ts';
import type { TrainingSource } from '../src/workflows/trainingSource.ts';
import { errorTable, type RecordTally, tallyAnswers, WORST_RECORDS } from './extractor/errorKinds.ts';

const { values: flags } = parseArgs({
  options: {
    rjdb: { type: 'string' },
    dice: { type: 'string' },
    teacher: { type: 'string' },
    own: { type: 'string', multiple: true, default: ['datasets/sample', 'datasets/written'] },
    output: { type: 'string', default: 'models/extractor' },
    folds: { type: 'string', default: '5' },
    jobs: { type: 'string', default: '1' },
    /** A folder to keep what was made so far in: folds and student that stand there are not trained again. */
    scratch: { type: 'string' },
    /** Of a process of its own: this fold alone, its answers into a file. */
    fold: { type: 'string' },
    answers: { type: 'string' },
  },
});
const { rjdb, dice, teacher, own, output } = flags;
if (!rjdb || !dice) throw new Error('--rjdb and --dice name the files, see the head of this script');
const seed = 17;
const folds = Number(flags.folds);

async function triplesOf(data: string, splits: readonly (string | null)[]): Promise<Triple[]> {
  const records: Triple[] = [];
  for await (const record of (await openNamedDataset(data)).records({ skipInvalid: false }))
    if (record.kind === 'triple' && splits.includes(record.split)) records.push(record);
  return records;
}

/** Postings that list a name: the cells are parted at commas, as RJDB's own graph parts them. */
async function listedWith(file: string): Promise<ListedTable> {
  const listings = await graphListings();
  const lists = (await readDice(file)).observations.map(({ skills }) => {
    const names = skills.flatMap(({ name }) => name.split(',')).map(normaliseSkillName);
    return new Set(names.filter((name) => name !== '' && name.split(' ').length <= 10));
  });
  const postings = new Map<string, number>();
  for (const names of lists) for (const name of names) postings.set(name, (postings.get(name) ?? 0) + 1);
  for (const [name, count] of postings) listings.set(name, Math.max(listings.get(name) ?? 0, count));
  return listedTable(
    listings,
    lists.filter((names) => !isSkillsOfRecord(names)),
  );
}

/**
 * RJDB's graph was made of these postings: of four records in ten the skills are one posting's list. What is listed together
 * would tell the answer by heart, so those postings are left out of it.
 */
function isSkillsOfRecord(names: ReadonlySet<string>): boolean {
  return skillLists.has(keyOf(names));
}

function keyOf(names: Iterable<string>): string {
  return [...names].sort().join('|');
}

const records = await triplesOf(rjdb, [null]);
const ownRecords = (await Promise.all(own.map((data) => triplesOf(data, ['train', 'validation'])))).flat();
const skillLists = new Set(
  records.map(({ context }) => keyOf(new Set(context.skills.map(normaliseSkillName).filter(Boolean)))),
);
const ownIds = new Set(ownRecords.map(({ id }) => id));
const listed = await listedWith(dice);
const dataset = await openNamedDataset(rjdb);

async function trainOn(train: readonly DatasetRecord[], folder: string): Promise<void> {
  const source: TrainingSource = {
    dataset: null,
    name: ['RJDB dev700', ...own].join(' and '),
    digest: await dataset.digest(),
    train: train.flatMap((record) => skillExtraction.examples(record)),
    validation: [],
    place: null,
    records: { train, validation: [] },
    texts: { train: [], validation: [] },
    remarks: [
      `${records.length} records of RJDB's test file (CC BY-SA 4.0: what was learned from them carries its share-alike and research wording)`,
      ...(own.length === 0
        ? []
        : [`${ownRecords.length} records of ${own.join(' and ')} (train and validation splits)`]),
      'how often names are listed elsewhere: in the shipped graph and in the 22,000 postings of the DICE set (CC BY-SA 4.0); which ones are listed together: in the postings whose list is not just the skills of one of these records',
    ],
  };
  await trainStudent(
    { task: 'skill-extraction', output: folder, overwrite: true, seed },
    { source, chooser: { listed, collectionOf: ({ id }) => (ownIds.has(id) ? 'own' : 'RJDB') } },
  );
}

/** Trains without a fold and writes what the student says of it. */
async function answerFold(fold: number, answers: string): Promise<void> {
  const order = createRandom(seed, 'folds').shuffle(records.map((_, index) => index));
  const held = new Set(order.filter((_, place) => place % folds === fold));
  const folder = `${answers}.student`;
  await trainOn([...records.filter((_, index) => !held.has(index)), ...ownRecords], folder);
  const student = await loadChooser(folder, `fold-${fold}`);
  if (!student) throw new Error(`${folder} holds no student`);
  const asked = [...held].flatMap((index) =>
    [skillExtraction, experienceExtraction].flatMap((task) =>
      task.examples(records[index]).map(withoutLabel),
    ),
  );
  const predictions = await student.predict(asked);
  await writeFile(answers, predictions.map((prediction) => `${JSON.stringify(prediction)}\n`).join(''));
}

function foldInProcess(fold: number, answers: string): Promise<void> {
  const { promise, resolve, reject } = withResolvers();
  const child = spawn(
    process.execPath,
    [...process.execArgv, ...process.argv.slice(1), '--fold', String(fold), '--answers', answers],
    { stdio: ['ignore', 'inherit', 'inherit'], detached: true },
  );
  child.on('error', reject);
  child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`fold ${fold} ended with ${code}`))));
  return promise;
}

function withResolvers() {
  let resolve: () => void = () => {};
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<void>((...both) => {
    [resolve, reject] = both;
  });
  return { promise, resolve, reject };
}

async function outOfFold(scratch: string): Promise<OutOfFold> {
  const queue = new PQueue({ concurrency: Number(flags.jobs) });
  const files = Array.from({ length: folds }, (_, fold) => join(scratch, `fold-${fold}.jsonl`));
  const missing = files.flatMap((answers, fold) => (existsSync(answers) ? [] : [{ answers, fold }]));
  await queue.addAll(
    missing.map(
      ({ answers, fold }) =>
        () =>
          foldInProcess(fold, answers),
    ),
  );
  const texts = await Promise.all(files.map((answers) => readFile(answers, 'utf8')));
  // Answers quote résumés: the file is scored and forgotten.
  const file = join(scratch, 'out-of-fold.jsonl');
  await writeFile(file, texts.join(''));
  const { results } = await evaluate({
    tasks: ['skill-extraction', 'experience-extraction'],
    student: `recorded:${file}`,
    teacher: teacher ? `recorded:${teacher}` : 'none',
    data: rjdb as string,
    output: join(scratch, 'run'),
    overwrite: true,
    seed,
  });
  const answers = texts
    .flatMap((text) => text.trim().split('\n'))
    .map((line) => predictionSchema.parse(JSON.parse(line)));
  return { results, tallies: tallyAnswers(records, answers) };
}

interface OutOfFold {
  readonly results: Results | null;
  readonly tallies: readonly RecordTally[];
}

const vocabularyNote =
  "RJDB's records were drawn from a graph of the DICE postings, so their names are names of the vocabulary. With the postings whose list is just a record's skills left out of the vocabulary too, strict skill F1 is .013 lower (.736 and .723, same features, another library's trees).";

const shown: Readonly<Record<string, readonly string[]>> = {
  'skill-extraction': [
    ...['strictSkillF1', 'strictSkillPrecision', 'strictSkillRecall', 'canonicalSkillF1', 'relaxedSkillF1'],
  ],
  'experience-extraction': ['roleF1', 'rolePrecision', 'roleRecall', 'titleF1'],
};

type Estimates = Readonly<
  Record<
    string,
    { readonly estimate: number | null; readonly low: number | null; readonly high: number | null }
  >
>;

/** A line of the student, of each control and of the teacher for every metric. */
function table({ tasks }: Results): string {
  const rows = Object.entries(tasks).flatMap(([task, report]) => {
    if (!report) return [];
    const answering: [string, Estimates][] = [
      ['student', report.metrics],
      ...Object.values(report.controls).map(({ title, metrics }): [string, Estimates] => [
        `control: ${title}`,
        metrics,
      ]),
      ...(report.teacher ? [['recorded teacher', report.teacher] as [string, Estimates]] : []),
    ];
    return (shown[task] ?? []).flatMap((metric) =>
      answering.flatMap(([who, metrics]) => {
        const { estimate, low, high } = metrics[metric] ?? { estimate: null, low: null, high: null };
        if (estimate === null) return [];
        const numbers = [estimate, low, high].map((value) => value?.toFixed(3) ?? '–');
        return [`| ${task} | ${metric} | ${who} | ${numbers.join(' | ')} |`];
      }),
    );
  });
  return [
    '| task | metric | who | estimate | low | high |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

if (flags.fold !== undefined && flags.answers !== undefined) {
  await answerFold(Number(flags.fold), flags.answers);
} else {
  await makeExtractor();
}

async function makeExtractor(): Promise<void> {
  const scratch = flags.scratch ?? (await mkdtemp(join(tmpdir(), 'extractor-')));
  await mkdir(scratch, { recursive: true });
  try {
    const scored = folds > 1 ? await outOfFold(scratch) : null;
    const made = join(scratch, basename(output));
    if (!existsSync(join(made, 'README.md'))) await trainOn([...records, ...ownRecords], made);
    await cp(made, output, { recursive: true });
    const card = join(output, 'README.md');
    const text = (await readFile(card, 'utf8'))
      .replace('license: other', 'license: cc-by-sa-4.0')
      .replace(
        'Licence of the data: not stated.',
        'Licence of the data: CC BY-SA 4.0 (RJDB, DICE); sample and written sets are ours.',
      );
    if (!scored?.results) {
      await writeFile(card, text);
      return;
    }
    const countsFile = 'out-of-fold-rjdb-dev700.jsonl';
    await writeFile(
      join(output, countsFile),
      scored.tallies.map(({ counts }) => `${JSON.stringify(counts)}\n`).join(''),
    );
    const section = [
      '## Out of fold on RJDB dev700',
      `${folds} folds by record, the same recipe and seed. Intervals (95 %) by resampling whole records. The recorded teacher answered 100 of the records. \`${countsFile}\` has, for each record and task, how many things were named, wanted and right: answers quote résumés and are not kept.`,
      table(scored.results),
      vocabularyNote,
      '## Errors by kind',
      `Of the answers out of fold: in all ${records.length} records, and in the ${WORST_RECORDS} with the most errors of the task.`,
      errorTable(scored.tallies),
    ].join('\n\n');
    await writeFile(
      card,
      text.replace(/## Scores\n\n.*/, () => section),
    );
    process.stdout.write(`${table(scored.results)}\n\n${errorTable(scored.tallies)}\n`);
  } finally {
    if (flags.scratch === undefined) await rm(scratch, { recursive: true, force: true });
  }
}
