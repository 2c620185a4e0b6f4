import type { Split } from '../core/context.ts';
import { type TaskId, taskIds } from '../core/example.ts';
import type { Predictor } from '../core/predictor.ts';
import type { Task } from '../core/task.ts';
import { selectionOf, type TaskSurvey } from '../evaluate/survey.ts';
import { tasksById } from '../tasks/tasksById.ts';
import { assertDoes, namedTask } from './namedTask.ts';

export function meansAll(names: readonly string[]): boolean {
  return names.length === 1 && names[0] === 'all';
}

/**
 * The tasks that names stand for; `all` is whatever the student does.
 * @throws UsageError when a task is unknown, or named although the student does not do it.
 */
export function chooseTasks(names: readonly string[], student: Predictor): Task[] {
  if (meansAll(names)) return taskIds.filter((id) => student.tasks.includes(id)).map((id) => tasksById[id]);
  return [...new Set(names)].map((name) => {
    const id = namedTask(name, ['all']);
    assertDoes(student, id);
    return tasksById[id];
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
