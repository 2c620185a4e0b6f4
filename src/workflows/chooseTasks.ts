import type { Split } from '../core/context.ts';
import { UsageError } from '../core/errors.ts';
import { type TaskId, taskIds } from '../core/example.ts';
import type { Predictor } from '../core/predictor.ts';
import type { Task } from '../core/task.ts';
import { selectionOf, type TaskSurvey } from '../evaluate/survey.ts';
import { tasksById } from '../tasks/tasksById.ts';
import { assertDoes, namedTask } from './namedTask.ts';

export function meansAll(names: readonly string[]): boolean {
  return names.length === 1 && names[0] === 'all';
}

/** What of a request decides on its tasks. */
interface TaskChoice {
  readonly tasks: readonly string[];
  /** No words of documents may be written: only tasks whose answers have none. */
  readonly redact?: boolean;
}

/**
 * The tasks that names stand for; `all` is whatever the student does, and may be written.
 * @throws UsageError when a task is unknown, or named although the student does not do it or its answers are text
 * that may not be written.
 */
export function chooseTasks({ tasks: names, redact = false }: TaskChoice, student: Predictor): Task[] {
  const isWritable = (task: Task) => !redact || task.outputIsTextFree === true;
  if (meansAll(names)) {
    const known = taskIds.filter((id) => student.tasks.includes(id));
    return known.map((id) => tasksById[id]).filter(isWritable);
  }
  return [...new Set(names)].map((name) => {
    const id = namedTask(name, ['all']);
    assertDoes(student, id);
    if (isWritable(tasksById[id])) return tasksById[id];
    throw new UsageError(
      `--redact: the answers of ${id} are words of the documents, and scoring reads them again`,
      { advice: 'leave --redact out, or the task' },
    );
  });
}

export interface ApplicableTasks {
  readonly tasks: readonly Task[];
  /** Which of all tasks are not applicable, and why. */
  readonly notes: readonly string[];
}

/**
 * What is left of `all` on this data: the tasks that the split has records for and the student answers to. Where none
 * is, they all stay, so that the first of them says what is wrong.
 */
export function applicableTasks(
  chosen: readonly Task[],
  student: Predictor,
  surveys: ReadonlyMap<string, TaskSurvey>,
  split: Split | null,
): ApplicableTasks {
  const reasons = new Map<TaskId, string>();
  for (const id of taskIds) {
    if (!student.tasks.includes(id)) reasons.set(id, `${student.id} does not do it`);
    else if (!chosen.includes(tasksById[id]))
      reasons.set(id, 'its answers are words of the documents: --redact');
  }
  for (const { id, accepts } of chosen) {
    const { acceptedRecords, examples, leakage, notCovered } = selectionOf(
      surveys.get(id) ?? { bySplit: {} },
      split,
    );
    if (acceptedRecords === 0) reasons.set(id, `the data has no record of kind ${accepts.join(' or ')}`);
    else if (examples + leakage === 0) {
      const why =
        notCovered > 0 ? `${student.id} has no answer to its examples` : 'the records have no example of it';
      reasons.set(id, why);
    }
  }
  const tasks = chosen.filter(({ id }) => !reasons.has(id));
  if (tasks.length === 0) return { tasks: chosen, notes: [] };
  return { tasks, notes: [...reasons].map(([id, reason]) => `task ${id}: n/a (${reason})`) };
}
