import { UsageError } from '../core/errors.ts';
import { type TaskId, taskIds } from '../core/example.ts';
import type { Predictor } from '../core/predictor.ts';

/**
 * The task of that name.
 * @param others what may be named besides, for the message
 * @throws UsageError when there is none.
 */
export function namedTask(name: string, others: readonly string[] = []): TaskId {
  const id = taskIds.find((known) => known === name);
  if (id) return id;
  throw new UsageError(`--task: there is no task "${name}"`, {
    advice: `the tasks: ${[...taskIds, ...others].join(', ')}`,
  });
}

/** @throws UsageError when the predictor does not do the task. */
export function assertDoes(predictor: Predictor, task: TaskId): void {
  if (predictor.tasks.includes(task)) return;
  throw new UsageError(`--task ${task}: ${predictor.id} does not do this task`, {
    advice: `it does: ${predictor.tasks.join(', ')}`,
  });
}
