import type { TaskId } from '../core/example.ts';
import type { Task } from '../core/task.ts';
import { editing } from './editing.ts';
import { experienceExtraction } from './experienceExtraction.ts';
import { explanation } from './explanation.ts';
import { matching } from './matching.ts';
import { skillExtraction } from './skillExtraction.ts';

/** Every task there is. A new one is a file of its own and a line here. */
export const tasksById: Record<TaskId, Task> = {
  matching,
  'skill-extraction': skillExtraction,
  'experience-extraction': experienceExtraction,
  explanation,
  editing,
};
