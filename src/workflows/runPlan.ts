import type { Split } from '../core/context.ts';
import { IncomparableError, type InputError, UsageError } from '../core/errors.ts';
import type { Predictor } from '../core/predictor.ts';
import type { DatasetRecord } from '../core/record.ts';
import { type RunConfig, type RunManifest, runSchemaVersion, type Selection } from '../core/run.ts';
import type { Task } from '../core/task.ts';
import type { Dataset } from '../data/dataset.ts';
import { emptySelection, type SelectionRules, selectExamples } from '../evaluate/exampleSelection.ts';
import { parseLimit, type RecordRange } from '../evaluate/limit.ts';
import { runIdOf } from '../evaluate/runFolder.ts';
import { parseShard, shardRange } from '../evaluate/shard.ts';
import { chooseSplit, selectionOf, surveyRecords, type TaskSurvey } from '../evaluate/survey.ts';
import type { Budget } from '../remote/budget.ts';
import type { Sampling } from '../students/remoteContext.ts';
import { applicableTasks, chooseTasks, meansAll } from './chooseTasks.ts';
import { currentCommit, describeEnvironment } from './environment.ts';
import { createInvalidRows, type InvalidRows } from './invalidRows.ts';
import { withRunLexicon } from './runLexicon.ts';

/** What the user asked for, with every default filled in. */
export interface RunRequest {
  readonly tasks: readonly string[];
  readonly dataset: Dataset;
  readonly student: Predictor;
  readonly teacher: Predictor | null;
  readonly split: Split | 'all' | undefined;
  readonly limit: string | null;
  readonly shard: string | null;
  /** Whose spellings of skills are scored with; see `loadRunLexicon`. */
  readonly graph?: string;
  readonly seed: number;
  /** How predictors on other machines are asked. */
  readonly sampling?: Sampling;
  /** Of language models on this machine. */
  readonly maxPromptTokens?: number;
  readonly budget?: Budget | null;
  readonly repeat: number;
  readonly allowLeakage: boolean;
  readonly skipInvalid: boolean;
  /** Write no words of a document. */
  readonly redact?: boolean;
  readonly signal?: AbortSignal;
}

/** What is settled about one task before the first prediction. */
export interface TaskPlan {
  readonly task: Task;
  readonly survey: TaskSurvey;
  readonly selection: Selection;
  /** By which the task's examples are selected, the same in every pass over the data. */
  readonly rules: SelectionRules;
}

/** Everything that is settled before the first prediction. */
export interface RunPlan {
  readonly request: RunRequest;
  readonly tasks: readonly TaskPlan[];
  readonly manifest: RunManifest;
  readonly split: Split | null;
}

/**
 * Reads the whole dataset once, chooses the split, counts what will be asked, and names the run.
 * @throws UsageError on an unknown task, split or limit; IncomparableError when nothing is left to score.
 */
export async function planRun(request: RunRequest): Promise<RunPlan> {
  const { student, redact = false } = request;
  const chosen = chooseTasks(request, student);
  const invalid = createInvalidRows();
  const records = recordsOf(request, invalid.add);
  const surveys = await surveyRecords(records, chosen, request);
  const { split, notes } = chooseSplit(request.split, surveys.values());
  const applicable = meansAll(request.tasks)
    ? applicableTasks(chosen, student, surveys, split)
    : { tasks: chosen, notes: [] };
  const { tasks: scoring, record: lexicon } = await withRunLexicon(applicable.tasks, request.graph);
  const tasks: TaskPlan[] = [];
  for (const task of scoring)
    tasks.push(await planTask(request, task, split, surveys.get(task.id) ?? { bySplit: {} }));
  const config = { ...(await configOf(request, scoring, split)), ...(lexicon && { lexicon }) };
  const manifest: RunManifest = {
    schemaVersion: runSchemaVersion,
    runId: runIdOf(config),
    createdAt: new Date().toISOString(),
    gitCommit: currentCommit(),
    environment: describeEnvironment(),
    config,
    selections: Object.fromEntries(tasks.map(({ task, selection }) => [task.id, selection])),
    notes: [...notes, ...applicable.notes, ...describeInvalid(invalid.summary(), redact)],
  };
  return { request, tasks, manifest, split };
}

async function configOf(
  request: RunRequest,
  tasks: readonly Task[],
  split: Split | null,
): Promise<RunConfig> {
  const { dataset, student, teacher } = request;
  return {
    tasks: tasks.map(({ id, version, promptVersion }) => ({ id, version, promptVersion })),
    student: recordOf(student),
    teacher: teacher && recordOf(teacher),
    dataset: {
      path: dataset.path,
      name: dataset.name,
      digest: await dataset.digest(),
      split,
    },
    limit: request.limit,
    shard: request.shard,
    seed: request.seed,
    ...samplingOf(request),
    repeat: request.repeat,
    allowLeakage: request.allowLeakage,
    skipInvalid: request.skipInvalid,
    ...(request.redact && { redact: true as const }),
  };
}

/** Recorded only where somebody is asked that way: other runs do not depend on it. */
function samplingOf(request: RunRequest): Pick<RunConfig, 'sampling'> {
  const { student, teacher, sampling, maxPromptTokens } = request;
  const predictors = teacher ? [student, teacher] : [student];
  const isGenerative = predictors.some((predictor) => predictor.isGenerative);
  if (!sampling || !(isGenerative || predictors.some(({ remote }) => remote))) return {};
  const { temperature, maxTokens } = sampling;
  const limit = isGenerative && maxPromptTokens !== undefined ? { maxPromptTokens } : {};
  return { sampling: { temperature, maxTokens, ...limit } };
}

async function planTask(
  request: RunRequest,
  task: Task,
  split: Split | null,
  survey: TaskSurvey,
): Promise<TaskPlan> {
  const { acceptedRecords } = selectionOf(survey, split);
  const range = rangeOf(request, acceptedRecords);
  const { student, teacher, allowLeakage } = request;
  const rules = { task, split, range, student, teacher, allowLeakage };
  const selection = range === null ? countWhole(survey, split) : await countRange(request, rules);
  assertNotEmpty(request, task, selection, acceptedRecords);
  return { task, survey, selection, rules };
}

/** Positions among the accepted records; null: all of them. */
function rangeOf({ limit, shard }: RunRequest, acceptedRecords: number): RecordRange | null {
  if (limit === null && shard === null) return null;
  const range = limit === null ? { from: 0, to: acceptedRecords } : parseLimit(limit)(acceptedRecords);
  return shard === null ? range : shardRange(range, parseShard(shard));
}

/** The records of the request's dataset, from the start. */
export function recordsOf(
  { dataset, skipInvalid, signal }: RunRequest,
  onInvalid?: (error: InputError) => void,
): AsyncIterable<DatasetRecord> {
  return dataset.records({ skipInvalid, onInvalid, signal });
}

function describeInvalid({ count, first: [example] }: InvalidRows, redact: boolean): string[] {
  if (count === 0) return [];
  const rows = count === 1 ? '1 row that cannot be read is' : `${count} rows that cannot be read are`;
  const got = redact ? '' : `, got ${example.got}`;
  return [`${rows} left out, the first at line ${example.line}: expected ${example.expected}${got}`];
}

function countWhole(survey: TaskSurvey, split: Split | null): Selection {
  const { acceptedRecords: _, ...selection } = selectionOf(survey, split);
  return selection;
}

async function countRange(request: RunRequest, rules: SelectionRules): Promise<Selection> {
  const counts = emptySelection();
  const examples = selectExamples(recordsOf(request), rules, counts);
  while (!(await examples.next()).done);
  return counts;
}

function assertNotEmpty(
  { student, dataset, limit }: RunRequest,
  task: Task,
  selection: Selection,
  acceptedRecords: number,
): void {
  if (selection.examples > 0) return;
  if (selection.leakage > 0) {
    throw new IncomparableError(
      `nothing is left to score: ${student.id} was trained on all ${selection.leakage} selected examples`,
      {
        advice: 'choose another split or dataset; --allow-leakage scores them all the same and marks the run',
      },
    );
  }
  if (selection.notCovered > 0) {
    throw new IncomparableError(
      `nothing is left to score: ${student.id} has an answer for none of the ${selection.notCovered} selected examples`,
      {
        advice:
          'check that the recording was made on this dataset: rows are joined by the digest of posting and résumé',
      },
    );
  }
  if (limit !== null && acceptedRecords > 0) {
    throw new UsageError(`--limit ${limit}: there are ${acceptedRecords} records to choose from`, {
      advice: `name positions from 1 to ${acceptedRecords}, or leave the limit out`,
    });
  }
  throw new UsageError(`--data: ${dataset.path} has no record for the task ${task.id} in what was selected`, {
    advice: `the task reads records of kind ${task.accepts.join(' or ')}; see --split and --limit`,
  });
}

function recordOf({ id, digest, note, modelBytes }: Predictor): RunConfig['student'] {
  return {
    id,
    digest,
    ...(note === undefined ? {} : { note }),
    ...(modelBytes === undefined ? {} : { modelBytes }),
  };
}

/** Ids of the metrics that stand in the printed table, by task. */
export function headlinesOf({ tasks }: Pick<RunPlan, 'tasks'>): Record<string, readonly string[]> {
  return Object.fromEntries(tasks.map(({ task }) => [task.id, task.headlineMetrics]));
}
