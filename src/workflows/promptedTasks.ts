import { z } from 'zod';
import { AnswerFormatError } from '../core/errors.ts';
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
  parse(taskId, { text, isCutOff }) {
    // A list that ends too early can't be read; a text can, and would be taken for all that the model had to say.
    if (isCutOff && tasksById[taskId].outputIsDocument)
      throw new AnswerFormatError('expected a whole document, got its beginning');
    return tasksById[taskId].parse(text);
  },
  answerSchema({ taskId, input }) {
    const schema = tasksById[taskId].answerSchema?.(input);
    if (!schema) return null;
    const { $schema: _, ...answerSchema } = z.toJSONSchema(schema);
    return answerSchema;
  },
  answer: ({ taskId, input }, output, probability) => tasksById[taskId].answer(output, input, probability),
};
