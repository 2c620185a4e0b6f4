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
  /** @throws AnswerFormatError when the answer can't be understood, or is a document that was cut off. */
  parse(
    taskId: TaskId,
    answer: { readonly text: string; readonly isCutOff: boolean },
  ): { readonly output: unknown; readonly probability: number | null };
  /** JSON Schema of the answer that the prompt asks for; null where it asks for free text. */
  answerSchema(example: UnlabelledExample): Readonly<Record<string, unknown>> | null;
  /** An output as the answer that the prompt asks for, and nothing else of what the model said. */
  answer(example: UnlabelledExample, output: unknown, probability: number | null): string;
}
