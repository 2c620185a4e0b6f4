import type { TaskId } from '../../core/example.ts';
import type { Results, ScoreRow } from '../../core/run.ts';
import { PredictionStore } from '../../evaluate/predictionStore.ts';
import { runFiles } from '../../evaluate/runFolder.ts';
import type { TaskScores } from '../../evaluate/taskScores.ts';
import { writeFileAtomic } from '../../io/atomicWrite.ts';
import { openLineReader } from '../../io/lineReader.ts';
import { readJournal } from '../../io/readJournal.ts';
import { htmlReport } from '../../report/html/page.ts';
import type { Parties } from '../../report/html/parties.ts';
import { partyLabel } from '../../report/html/partyLabel.ts';
import type { TaskCharts } from '../../report/html/reportView.ts';
import { resultsView } from '../../report/html/resultsView.ts';
import { headlinesOf, type RunPlan, recordsOf } from '../runPlan.ts';
import { type Candidate, chooseExamples } from './chooseExamples.ts';
import { type ChosenExample, embedExamples } from './embedExamples.ts';
import { exampleNotes } from './exampleNotes.ts';
import { ExampleTally } from './exampleTally.ts';
import { isDigest } from './isDigest.ts';
import { outcomeOf } from './outcomes.ts';
import { type NamedTable, taskCharts } from './taskCharts.ts';
import { readTrainingCurve } from './trainingCurve.ts';

export interface RunReportInput {
  readonly plan: RunPlan;
  readonly results: Results;
  readonly scores: Readonly<Partial<Record<TaskId, TaskScores>>>;
}

export interface RunReportOptions {
  readonly folder: string;
  /** Examples to embed at most. */
  readonly maximumExamples: number;
  readonly signal?: AbortSignal;
}

/** Writes `report.html` of a run whose other files are all there. */
export async function writeRunReport(input: RunReportInput, options: RunReportOptions): Promise<void> {
  const { plan, results } = input;
  const { folder, maximumExamples, signal } = options;
  const files = runFiles(folder);
  const survey = await surveyScores(files.scores);
  const chosen = chooseExamples(survey.candidates, maximumExamples, results.seed);
  const parties = partiesOf(results);
  const examples = await embedExamples(await readChosen(files, survey.candidates, chosen), {
    tasks: plan.tasks.map(({ task }) => task),
    records: recordsOf(plan.request),
    parties,
    redact: plan.manifest.config.redact === true,
    signal,
  });
  const training = await readTrainingCurve(results.student.id);
  const view = resultsView({
    ...(training && { training }),
    results,
    titles: Object.fromEntries(plan.tasks.map(({ task }) => [task.id, task.title])),
    headlineMetrics: headlinesOf(plan),
    charts: chartsOf(input, survey.tallies),
    examples: {
      texts: examples.texts,
      examples: examples.examples,
      total: survey.candidates.length,
      notes: exampleNotes({
        total: survey.candidates.length,
        shown: chosen.length,
        seed: results.seed,
        redact: plan.manifest.config.redact === true,
        withoutText: examples.withoutText,
      }),
    },
  });
  await writeFileAtomic(files.reportHtml, htmlReport(view));
}

interface PlacedCandidate extends Candidate {
  /** Where its row stands in `scores.jsonl`. */
  readonly start: number;
  readonly end: number;
}

/** Reads all scores once: what there is to choose from, and the counts. Rows of repeats after the first are passed over. */
async function surveyScores(file: string) {
  const candidates: PlacedCandidate[] = [];
  const tallies = new Map<TaskId, ExampleTally>();
  for await (const { value, start, end } of readJournal(file)) {
    const row = value as ScoreRow;
    if (row.repeat > 0) continue;
    const outcome = outcomeOf(row, row.teacher?.observation);
    const tally = tallies.get(row.task) ?? new ExampleTally();
    tallies.set(row.task, tally);
    tally.add(outcome);
    candidates.push({ task: row.task, outcome: outcome.outcome, start, end });
  }
  return { candidates, tallies };
}

/** The rows of the chosen examples with their answers; documents that are answers stand in the journal only. */
async function readChosen(
  files: ReturnType<typeof runFiles>,
  candidates: readonly PlacedCandidate[],
  chosen: readonly number[],
): Promise<ChosenExample[]> {
  const reader = openLineReader(files.scores);
  const predictions = await PredictionStore.open(files.predictions);
  try {
    return chosen.map((index) => {
      const { start, end } = candidates[index];
      const row = JSON.parse(reader.read(start, end)) as ScoreRow;
      const { task, exampleId, inputDigest, variant, observation, teacher, error } = row;
      const example = { taskId: task, id: exampleId };
      const answer = (role: 'student' | 'teacher', kept: unknown) =>
        isDigest(kept) ? predictions.find(role, 0, example)?.output : kept;
      return {
        task,
        exampleId,
        inputDigest,
        variant,
        ...outcomeOf(row, teacher?.observation),
        outputs: [answer('student', row.output), answer('teacher', teacher?.output)],
        probabilities: [observation['probability'] ?? null, teacher?.observation['probability'] ?? null],
        error: error ? `${error.kind}: ${error.message}` : null,
      };
    });
  } finally {
    reader.close();
    predictions.close();
  }
}

function partiesOf({ student, teacher }: Results): Parties {
  return {
    first: { role: 'student', name: student.id },
    second: teacher && { role: 'teacher', name: teacher.id },
  };
}

function chartsOf(
  { plan, results, scores }: RunReportInput,
  tallies: ReadonlyMap<TaskId, ExampleTally>,
): Partial<Record<TaskId, TaskCharts>> {
  const charts: Partial<Record<TaskId, TaskCharts>> = {};
  for (const { task } of plan.tasks) {
    const own = scores[task.id];
    const report = results.tasks[task.id];
    if (!own || !report) continue;
    const named: NamedTable[] = [
      { role: 'first', label: partyLabel('student', results.student.id), table: own.studentTable(0) },
    ];
    const teacher = own.teacherTable();
    if (teacher)
      named.push({ role: 'second', label: partyLabel('teacher', results.teacher?.id ?? ''), table: teacher });
    const strongest = report.strongestControl?.id ?? '';
    const control = own.controlTables().get(strongest);
    if (control)
      named.push({ role: 'control', label: report.controls[strongest]?.title ?? strongest, table: control });
    charts[task.id] = taskCharts(task, named, tallies.get(task.id) ?? new ExampleTally(), own.durationsMs);
  }
  return charts;
}
