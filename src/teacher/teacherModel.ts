import type { ChatMessage } from '../core/task.ts';
import type { ChatRequest } from '../remote/chat.ts';
import { type StageId, stageSchemas } from './stages.ts';

/** How a language model is asked to write. */
export interface TeacherSampling {
  readonly temperature: number;
  /** Of one answer. */
  readonly maxTokens: number;
  /** Each attempt has a seed of its own, counted up from this one. */
  readonly seed: number;
}

export function teacherRequest(
  stage: StageId,
  attempt: number,
  messages: readonly ChatMessage[],
  { temperature, maxTokens, seed }: TeacherSampling,
): ChatRequest {
  return {
    messages,
    temperature,
    maxTokens,
    seed: seed + attempt,
    answerSchema: stageSchemas[stage],
    withoutLogProbabilities: true,
  };
}
