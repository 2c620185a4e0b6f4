import type { Split } from '../core/context.ts';
import { InterruptedError, UsageError } from '../core/errors.ts';
import { type Example, withoutLabel } from '../core/example.ts';
import type { Predictor } from '../core/predictor.ts';
import type { ChatMessage, Task } from '../core/task.ts';
import { selectExamples } from '../evaluate/exampleSelection.ts';
import { parseLimit } from '../evaluate/limit.ts';
import { selectionOf, surveyRecords, type TaskSurvey } from '../evaluate/survey.ts';
import { tasksById } from '../tasks/tasksById.ts';
import { openNamedDataset } from './namedDataset.ts';
import { namedTask } from './namedTask.ts';
import { loadNamedPredictor } from './predictors.ts';

export interface ExportExamplesOptions {
  readonly data: string;
  readonly task?: string;
  readonly format: 'chat' | 'completion';
  /** Default: train where there are splits, else every record. */
  readonly split?: Split | 'all';
  readonly limit?: string;
  /** Whose answers are the completions; default: the targets of the dataset. Examples it has no answer for are left out. */
  readonly teacher?: string;
  readonly skipInvalid?: boolean;
  readonly signal?: AbortSignal;
}

export type TrainingRow =
  | { readonly messages: readonly ChatMessage[] }
  | { readonly prompt: string; readonly completion: string };

/**
 * Examples as training data for language models: the task's own prompt and, as the answer, the target (or a teacher's
 * answer) as the JSON object that the prompt asks for and the task's parser reads. As `{"messages": […]}` or `{"prompt", "completion"}`.
 * @throws UsageError on an unknown task, or when nothing is selected.
 */
export async function* exportExamples(options: ExportExamplesOptions): AsyncGenerator<TrainingRow> {
  const { skipInvalid = false, signal } = options;
  const task = tasksById[namedTask(options.task ?? 'matching')];
  const dataset = await openNamedDataset(options.data);
  const records = () => dataset.records({ skipInvalid, signal });
  const teacher = options.teacher === undefined ? null : await loadNamedPredictor(options.teacher, dataset);
  try {
    const asked = { student: teacher ?? { trainingDigests: new Set<string>() }, allowLeakage: true };
    const survey = (await surveyRecords(records(), [task], asked)).get(task.id) ?? { bySplit: {} };
    const split = splitOf(options.split, survey);
    const { acceptedRecords, examples: count } = selectionOf(survey, split);
    if (count === 0) throw nothingSelected(options.data, task.id, split);
    const range = options.limit === undefined ? null : parseLimit(options.limit)(acceptedRecords);
    for await (const example of selectExamples(records(), { ...asked, task, split, range })) {
      if (signal?.aborted) throw new InterruptedError('interrupted; nothing was written');
      const answer = teacher
        ? await answerOf(task, teacher, example, signal)
        : task.answer(example.target, example.input, null);
      if (answer !== undefined) yield trainingRow(options.format, task.prompt(example.input), answer);
    }
  } finally {
    await teacher?.dispose();
  }
}

/** Training data are the train split where there is one: the others are for judging. */
function splitOf(asked: Split | 'all' | undefined, survey: TaskSurvey): Split | null {
  if (asked === 'all') return null;
  return asked ?? (survey.bySplit.train ? 'train' : null);
}

function nothingSelected(data: string, task: string, split: Split | null): UsageError {
  const where = split === null ? '' : ` in the split ${split}`;
  return new UsageError(`${data} has no example for the task ${task}${where}`, {
    advice: '`distill data stats` shows kinds and splits; a recorded teacher may have answered others only',
  });
}

/** Undefined where the teacher failed. */
async function answerOf(
  task: Task,
  teacher: Predictor,
  example: Example,
  signal?: AbortSignal,
): Promise<string | undefined> {
  const [{ output, error, probability = null }] = await teacher.predict([withoutLabel(example)], { signal });
  return error ? undefined : task.answer(output, example.input, probability);
}

function trainingRow(
  format: 'chat' | 'completion',
  prompt: readonly ChatMessage[],
  answer: string,
): TrainingRow {
  if (format === 'chat') return { messages: [...prompt, { role: 'assistant', content: answer }] };
  return { prompt: prompt.map(({ content }) => content).join('\n\n'), completion: answer };
}
