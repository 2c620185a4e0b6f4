import { basename, join, resolve } from 'node:path';
import { InputError, UsageError } from '../core/errors.ts';
import type { Example } from '../core/example.ts';
import type { Triple } from '../core/record.ts';
import type { ChooserStudent } from '../core/student.ts';
import { type ListedTable, listedTable } from '../documents/candidates/listedNames.ts';
import { normaliseSkillName } from '../documents/skillNames.ts';
import { readGraphSkills } from '../graph/graphFolder.ts';
import { writeFileAtomic } from '../io/atomicWrite.ts';
import { chooserCard } from '../report/chooserCard.ts';
import { type ChooserSettings, fitChooser, type ResumeWithSkills } from '../train/chooser/fitChooser.ts';
import { shippedGraph } from './graphViews.ts';
import { packageVersion, resolveShipped } from './packagePaths.ts';
import { studentFiles } from './studentFiles.ts';
import type { TrainingSource } from './trainingSource.ts';
import type { TrainOptions } from './trainOptions.ts';
import { validationScores } from './validationScores.ts';
import { fitYears } from './yearsConvention.ts';

/** Trees of a chooser, measured on RJDB dev700 by five folds. */
const settings: Omit<ChooserSettings, 'seed'> = {
  treeCount: 120,
  maximumDepth: 6,
  learningRate: 0.085,
  subsample: 0.6,
  featureShare: 0.5,
  minimumLeafRows: 15,
  maximumBins: 32,
  boostings: 3,
  parts: 10,
};
const thresholds = { threshold: 0.45, firstThreshold: 0.2 };

const treesFile = 'chooser.json';

/** Options that are about encoders. */
const notOfTrees = [
  ...([
    'init',
    'epochs',
    'lr',
    'batchSize',
    'accumulate',
    'schedule',
    'warmUp',
    'weightDecay',
    'clipNorm',
  ] as const),
  ...([
    'dropout',
    'patience',
    'trainOnly',
    'maxSteps',
    'timeLimit',
    'layers',
    'width',
    'heads',
    'inner',
  ] as const),
  ...(['norm', 'maxLength', 'vocabSize', 'cased', 'tokenizer', 'resume', 'loss', 'teacher'] as const),
];

/** Whether skills are known by name, in résumés, instead of by place, in sentences. */
export function isOfResumes(examples: readonly Example[]): boolean {
  return examples.length > 0 && examples.every(({ input }) => 'resume' in (input as object));
}

interface ChooserOutcome {
  readonly candidates: number;
  readonly durationMs: number;
}

export interface ChooserSources {
  /** How often names are listed elsewhere; default: in the shipped graph. */
  readonly listed?: ListedTable;
  /** Which records are written in one manner; default: all. */
  readonly collectionOf?: (record: Triple) => string;
}

/**
 * Trains a student that chooses skills among the phrases of a résumé, and writes its folder.
 * @throws UsageError when options are given that are about encoders; InputError when no phrase of a résumé is its skill.
 */
export async function trainChooser(
  source: TrainingSource,
  options: TrainOptions,
  { seed, listed, collectionOf = () => '' }: ChooserSources & { readonly seed: number },
): Promise<ChooserOutcome> {
  const given = notOfTrees.find((name) => options[name] !== undefined && options[name] !== false);
  if (given !== undefined) {
    throw new UsageError(`--${dashed(given)} does not go with résumés whose skills are known by name`, {
      advice: 'what learns from them are boosted trees, which have no encoder: leave it out',
    });
  }
  const started = performance.now();
  const resumes = source.records.train
    .filter((record) => record.kind === 'triple')
    .flatMap((record) => resumesOf(record, collectionOf(record)));
  const table = listed ?? listedTable(await graphListings());
  const fitted = fitOrExplain(resumes, table, { ...settings, seed }, source.name);
  const durationMs = performance.now() - started;
  const student: ChooserStudent = {
    schemaVersion: 1,
    kind: 'chooser',
    task: 'skill-extraction',
    trees: treesFile,
    ...thresholds,
    ...fitYears(source.records.train),
    trainingDigests: digestsOf(source.train),
  };
  const write = (name: string, value: unknown) =>
    writeFileAtomic(join(options.output, name), `${JSON.stringify(value)}\n`);
  await write(treesFile, { listed: table, experts: fitted.experts });
  await write(studentFiles.student, student);
  const evaluation = await validationScores({
    folder: options.output,
    name: basename(resolve(options.output)),
    tasks: ['skill-extraction', 'experience-extraction'],
    place: source.place,
    seed,
  });
  // What was validated on counts as seen, as for every student.
  await write(studentFiles.student, {
    ...student,
    trainingDigests: [...new Set([...student.trainingDigests, ...digestsOf(source.validation)])],
  });
  if (evaluation) await write(studentFiles.metrics, evaluation);
  const card = chooserCard({
    output: options.output,
    source,
    student,
    settings: { ...settings, seed },
    resumes: resumes.length,
    candidates: fitted.candidates,
    skills: fitted.skills,
    durationMs,
    evaluation,
    packageVersion: packageVersion(),
  });
  await writeFileAtomic(join(options.output, studentFiles.card), card);
  return { candidates: fitted.candidates, durationMs };
}

/** Matched résumés with their record's skills, unmatched ones with what was left of them. */
function resumesOf(
  { id, context, resumeMatched, resumeUnmatched, filtered }: Triple,
  collection: string,
): ResumeWithSkills[] {
  const removed = new Set(filtered.skills.map(normaliseSkillName));
  const left = context.skills.filter((skill) => !removed.has(normaliseSkillName(skill)));
  return [
    { recordId: id, collection, isWhole: true, resume: resumeMatched, skills: context.skills },
    { recordId: id, collection, isWhole: false, resume: resumeUnmatched, skills: left },
  ];
}

function fitOrExplain(...[resumes, listings, chosen, name]: [...Parameters<typeof fitChooser>, string]) {
  try {
    return fitChooser(resumes, listings, chosen);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new InputError({
      file: name,
      expected: 'résumés that name some of their skills as their records do',
      got: `${resumes.length} résumés in which no phrase, or every one, is a skill`,
      cause,
    });
  }
}

/** How often the shipped graph counts or lists each spelling. */
export async function graphListings(): Promise<Map<string, number>> {
  const listings = new Map<string, number>();
  for (const skill of await readGraphSkills(resolveShipped(shippedGraph))) {
    const count = Math.max(1, skill.observations + skill.listings);
    for (const spelling of [skill.name, ...skill.aliases.map((alias) => alias.replace(/^=/, ''))]) {
      const name = normaliseSkillName(spelling);
      if (name !== '') listings.set(name, Math.max(listings.get(name) ?? 0, count));
    }
  }
  return listings;
}

function digestsOf(examples: readonly Example[]): string[] {
  return [...new Set(examples.map(({ trainingDigest }) => trainingDigest))];
}

function dashed(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
