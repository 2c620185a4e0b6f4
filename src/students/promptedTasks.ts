import type { TaskId, UnlabelledExample } from '../core/example.ts';
import type { ChatMessage } from '../core/task.ts';

/** The tasks as a language model is asked them. Given by the caller: this room knows no task. */
export interface PromptedTasks {
  readonly ids: readonly TaskId[];
  has(taskId: TaskId): boolean;
  /** Changes when prompt or parser do. */
  version(taskId: TaskId): string;
  /** @throws where the example's input is none of its task. */
  prompt(example: UnlabelledExample): ChatMessage[];
  /** @throws AnswerFormatError when the answer can't be understood. */
  parse(taskId: TaskId, answer: string): { readonly output: unknown; readonly probability: number | null };
  /** JSON Schema of the answer that the prompt asks for; null where it asks for free text. */
  answerSchema(taskId: TaskId): Readonly<Record<string, unknown>> | null;
}
