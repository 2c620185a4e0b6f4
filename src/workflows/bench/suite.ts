import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { UsageError } from '../../core/errors.ts';
import type { EvaluateOptions } from '../evaluate.ts';
import { readSuiteFile } from '../evaluationFile.ts';
import { resolveShipped } from '../packagePaths.ts';
import { defaultStudentFor } from '../shippedStudents.ts';

/** Where suites and baselines stand, relative to the working folder. */
const suitesFolder = join('eval', 'suites');
export const baselinesFolder = join('eval', 'baselines');

/** What a suite runs, and by which rules it is decided. */
export interface Suite {
  readonly name: string;
  readonly file: string;
  readonly options: EvaluateOptions;
  /** As baselines name them, with who answers in their place. */
  readonly subjects: readonly { readonly name: string; readonly student: string }[];
  /** Undefined: the task's own. */
  readonly margin: number | undefined;
  readonly level: number;
  /** Null: speed is not measured. */
  readonly speedTolerance: number | null;
}

/** What the command line says instead of the suites' files. */
export interface SuiteOverrides {
  /** Answers in the place of each suite's one student. */
  readonly student?: string;
  readonly data?: string;
  readonly gates?: readonly string[];
}

/**
 * Reads suites by name (`matching`: eval/suites/matching.yaml, or a shipped one) or file; none named: all of
 * eval/suites.
 * @throws UsageError when one is not there, is named twice, or can't be overridden so; InputError when it can't be read.
 */
export async function readSuites(names: readonly string[], overrides: SuiteOverrides): Promise<Suite[]> {
  const files = names.length > 0 ? names.map(fileOf) : allFiles();
  const suites: Suite[] = [];
  for (const file of files) suites.push(await readSuite(file, overrides));
  const twice = suites.find(({ name }, index) => suites.findIndex((other) => other.name === name) < index);
  if (twice) {
    throw new UsageError(`--suite: two suites are named ${twice.name}`, {
      advice: 'the file name is the name of a suite and of its baseline: rename one, or run them apart',
    });
  }
  return suites;
}

async function readSuite(file: string, overrides: SuiteOverrides): Promise<Suite> {
  const { options, students, bench } = await readSuiteFile(file);
  const name = basename(file).replace(/\.ya?ml$/, '');
  const subjects = students.length > 0 ? students : [defaultStudentFor(options.tasks ?? ['all'])];
  if (overrides.student !== undefined && subjects.length > 1) {
    throw new UsageError(`--student: the suite ${name} names ${subjects.length} students`, {
      advice: 'another student can stand in for one only: make a suite of its own',
    });
  }
  return {
    name,
    file,
    options: {
      ...options,
      ...(overrides.data !== undefined && { data: overrides.data }),
      ...(overrides.gates && { gates: overrides.gates }),
    },
    subjects: subjects.map((subject) => ({ name: subject, student: overrides.student ?? subject })),
    margin: bench.margin,
    level: bench.level ?? 0.05,
    speedTolerance:
      bench['speed-tolerance'] === false ? null : (bench['speed-tolerance'] ?? defaultSpeedTolerance),
  };
}

/** Twice the time, the alert threshold of github-action-benchmark: machines differ in what a kernel can't cancel. */
const defaultSpeedTolerance = 1;

function fileOf(name: string): string {
  if (/\.ya?ml$/.test(name)) {
    if (existsSync(name)) return name;
    throw new UsageError(`--suite: there is no file ${name}`, { advice: describeKnown() });
  }
  const file = resolveShipped(join(suitesFolder, `${name}.yaml`));
  if (existsSync(file)) return file;
  throw new UsageError(`--suite: there is no suite "${name}"`, { advice: describeKnown() });
}

function allFiles(): string[] {
  const names = suiteNames();
  if (names.length > 0) return names.map((name) => join(suitesFolder, name));
  throw new UsageError(`there are no suites in ${suitesFolder}`, {
    advice:
      'write one (keys are the flags of `distill eval`), or name a shipped one: distill bench --suite matching',
  });
}

function suiteNames(): string[] {
  if (!existsSync(suitesFolder)) return [];
  return readdirSync(suitesFolder)
    .filter((name) => /\.ya?ml$/.test(name))
    .sort();
}

function describeKnown(): string {
  const names = suiteNames().map((name) => name.replace(/\.ya?ml$/, ''));
  return names.length > 0 ? `suites here: ${names.join(', ')}` : `there are none in ${suitesFolder}`;
}
