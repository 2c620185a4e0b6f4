import { z } from 'zod';
import type { PromptedTasks } from '../students/promptedTasks.ts';
import { tasksById } from '../tasks/tasksById.ts';

/** Our tasks as language models are asked them. */
export const promptedTasks: PromptedTasks = {
  ids: Object.values(tasksById).map(({ id }) => id),
  has: (taskId) => Object.hasOwn(tasksById, taskId),
  version: (taskId) => `${tasksById[taskId].version} ${tasksById[taskId].promptVersion}`,
  prompt({ taskId, input }) {
    if (typeof input !== 'object' || input === null) throw new TypeError(`the input is none of ${taskId}`);
    return tasksById[taskId].prompt(input);
  },
  parse: (taskId, answer) => tasksById[taskId].parse(answer),
  answerSchema({ taskId, input }) {
    const schema = tasksById[taskId].answerSchema?.(input);
    if (!schema) return null;
    const { $schema: _, ...answerSchema } = z.toJSONSchema(schema);
    return answerSchema;
  },
  answer: ({ taskId, input }, output, probability) => tasksById[taskId].answer(output, input, probability),
};
