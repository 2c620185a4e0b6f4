import type { RunComparison } from '../../core/comparison.ts';
import type { TaskId } from '../../core/example.ts';
import type { DatasetRecord } from '../../core/record.ts';
import { PredictionStore } from '../../evaluate/predictionStore.ts';
import { runFiles } from '../../evaluate/runFolder.ts';
import { writeFileAtomic } from '../../io/atomicWrite.ts';
import { comparedParties, comparisonView } from '../../report/html/comparisonView.ts';
import { htmlReport } from '../../report/html/page.ts';
import { partyLabel } from '../../report/html/partyLabel.ts';
import type { TaskCharts } from '../../report/html/reportView.ts';
import { tasksById } from '../../tasks/tasksById.ts';
import { type OpenedRun, openComparedRuns } from '../comparedRuns.ts';
import {
  type ComparedRows,
  clustersOf,
  commonKeys,
  readComparedScores,
  scoreTableOf,
} from '../comparedScores.ts';
import { openNamedDataset } from '../namedDataset.ts';
import { type Candidate, chooseExamples } from './chooseExamples.ts';
import { type ChosenExample, embedExamples } from './embedExamples.ts';
import { exampleNotes } from './exampleNotes.ts';
import { ExampleTally } from './exampleTally.ts';
import { isDigest } from './isDigest.ts';
import { outcomeOf } from './outcomes.ts';
import { taskCharts } from './taskCharts.ts';

export interface ComparisonReportOptions {
  /** Folders or ids of the runs, as they were compared. */
  readonly run: string;
  readonly reference: string;
  /** Where the page is written. */
  readonly file: string;
  readonly seed: number;
  /** Examples to embed at most; default 2000. */
  readonly maximumExamples?: number;
  /** Leaves out documents; also where one of the runs was made so. */
  readonly redact?: boolean;
  readonly signal?: AbortSignal;
}

/** Writes the page of two runs that were compared; documents are shown where the dataset still is what it was. */
export async function writeComparisonReport(
  comparison: RunComparison,
  options: ComparisonReportOptions,
): Promise<void> {
  const { seed, maximumExamples = 2000, signal } = options;
  const runs = openComparedRuns([options.run, options.reference]);
  const redact = options.redact === true || runs.some(({ manifest }) => manifest.config.redact === true);
  const scores = [
    await readComparedScores(runs[0].folder, true),
    await readComparedScores(runs[1].folder, true),
  ];
  const tasks = (Object.keys(comparison.tasks) as TaskId[]).map((id) => tasksById[id]);
  const charts: Partial<Record<TaskId, TaskCharts>> = {};
  const candidates: (Candidate & { readonly example: ChosenExample })[] = [];
  for (const task of tasks) {
    const [first, second] = scores.map((byTask): ComparedRows => byTask.get(task.id) ?? new Map());
    const keys = commonKeys([first, second]);
    const clusters = clustersOf(keys, first);
    const tally = new ExampleTally();
    for (const key of keys) {
      const example = exampleOf(task.id, key, first, second);
      tally.add(example);
      candidates.push({ task: task.id, outcome: example.outcome, example });
    }
    const named = [
      {
        role: 'first' as const,
        label: partyLabel('first run,', comparison.run.student),
        table: scoreTableOf(task, keys, first, clusters),
      },
      {
        role: 'second' as const,
        label: partyLabel('second run,', comparison.reference.student),
        table: scoreTableOf(task, keys, second, clusters),
      },
    ];
    charts[task.id] = taskCharts(task, named, tally, []);
  }
  const chosen = chooseExamples(candidates, maximumExamples, seed).map((index) => candidates[index].example);
  const documents = await documentsOf(runs, signal);
  const embedded = await embedExamples(await withDocumentAnswers(chosen, runs), {
    ...{ tasks, redact, signal },
    records: documents.records,
    parties: comparedParties(comparison),
  });
  const view = comparisonView({
    comparison,
    titles: Object.fromEntries(tasks.map(({ id, title }) => [id, title])),
    charts,
    examples: {
      texts: embedded.texts,
      examples: embedded.examples,
      total: candidates.length,
      notes: exampleNotes({
        ...{ total: candidates.length, shown: chosen.length, seed, redact },
        withoutText: embedded.withoutText,
        ...(documents.reason !== undefined && { noDocuments: documents.reason }),
      }),
    },
  });
  await writeFileAtomic(options.file, htmlReport(view));
}

function exampleOf(task: TaskId, key: string, first: ComparedRows, second: ComparedRows): ChosenExample {
  const [own, other] = [first.get(key), second.get(key)];
  const { exampleId = key, variant = '', observation = {}, output = null } = own ?? {};
  const outcome = outcomeOf({ task, observation }, other?.observation);
  return {
    ...{ task, exampleId, variant, ...outcome },
    inputDigest: key.split(' ').at(-2) ?? '',
    outputs: [output, other?.output ?? null],
    probabilities: [observation['probability'] ?? null, other?.observation['probability'] ?? null],
    error: outcome.outcome === 'errored' ? 'no answer' : null,
  };
}

/** Answers that are documents stand in the journals only. */
async function withDocumentAnswers(
  chosen: readonly ChosenExample[],
  runs: readonly OpenedRun[],
): Promise<ChosenExample[]> {
  if (!chosen.some(({ outputs }) => outputs.some(isDigest))) return [...chosen];
  const stores: PredictionStore[] = [];
  for (const { folder } of runs) stores.push(await PredictionStore.open(runFiles(folder).predictions));
  try {
    return chosen.map((example) => {
      const question = { taskId: example.task, id: example.exampleId };
      const [first, second] = example.outputs.map((output, side) =>
        isDigest(output) ? stores[side].find('student', 0, question)?.output : output,
      );
      return { ...example, outputs: [first, second] };
    });
  } finally {
    for (const store of stores) store.close();
  }
}

interface Documents {
  readonly records: AsyncIterable<DatasetRecord> | null;
  /** Why there are none. */
  readonly reason?: string;
}

/** The records that the runs are about, unless they have moved or changed since. */
async function documentsOf(
  [{ manifest }]: readonly OpenedRun[],
  signal: AbortSignal | undefined,
): Promise<Documents> {
  const { dataset: named, skipInvalid } = manifest.config;
  try {
    const dataset = await openNamedDataset(named.path);
    if ((await dataset.digest()) === named.digest)
      return { records: dataset.records({ skipInvalid, signal }) };
  } catch {
    // It is not there any more, or can't be read: the comparison needs none of it.
  }
  return {
    records: null,
    reason: 'Documents are not shown: the dataset has moved or changed since the runs.',
  };
}
