import PQueue from 'p-queue';
import { BudgetError, InterruptedError, UsageError } from '../../core/errors.ts';
import { RemoteError } from '../../remote/remoteError.ts';
import type { GenerationState } from '../../teacher/generationState.ts';
import type { Judged } from '../../teacher/judgeAnswer.ts';
import type { AnswerRecorder } from './answerRecorder.ts';
import type { ChatTeacher } from './chatTeacher.ts';
import { type DueQuestion, dueQuestion, dueQuestions } from './dueQuestions.ts';
import type { GenerationPlan } from './generationPlan.ts';

/** After an interruption requests under way, which are paid for, may still come to their end for so long. */
const graceMs = 15_000;

export interface LiveWork {
  readonly plan: GenerationPlan;
  readonly chat: ChatTeacher;
  readonly state: GenerationState;
  readonly recorder: AnswerRecorder;
  readonly journalPath: string;
  /** After every answer, and whenever a record is done with. */
  readonly onAnswer: () => void;
}

/**
 * Asks for every record that is not finished, several at once, each from question to question until it is written or
 * turned down. What was answered is in the journal before anything else happens.
 * @throws BudgetError, InterruptedError, or what makes the service unusable, once everything under way has ended.
 */
export async function writeLive(work: LiveWork): Promise<void> {
  const { plan, state, journalPath } = work;
  const { signal } = plan.options;
  const hard = new AbortController();
  const onAbort = () => setTimeout(() => hard.abort(signal?.reason), graceMs).unref();
  signal?.addEventListener('abort', onAbort, { once: true });
  const queue = new PQueue({ concurrency: plan.concurrency });
  let failure: { readonly error: unknown } | undefined;
  const stopped = () => failure !== undefined || signal?.aborted === true;
  try {
    for (const due of dueQuestions(plan, state, journalPath)) {
      await queue.onSizeLessThan(1);
      if (stopped()) break;
      void queue.add(async () => {
        try {
          await writeRecord(work, due, stopped, hard.signal);
        } catch (error) {
          failure ??= { error };
        }
      });
    }
    await queue.onIdle();
  } finally {
    signal?.removeEventListener('abort', onAbort);
  }
  if (signal?.aborted) throw new InterruptedError('interrupted while writing');
  if (failure) throw failure.error;
}

async function writeRecord(
  work: LiveWork,
  first: DueQuestion,
  stopped: () => boolean,
  signal: AbortSignal,
): Promise<void> {
  const { plan, state } = work;
  const { context } = first;
  let due = first;
  while (!stopped()) {
    const judged = await ask(work, due, signal);
    if (typeof state.of(context.id).next === 'string') return;
    due = dueQuestion(plan, state, context, judged.documents ?? due.documents);
  }
}

async function ask(
  { plan, chat, recorder, onAnswer }: LiveWork,
  due: DueQuestion,
  signal: AbortSignal,
): Promise<Pick<Judged, 'documents'>> {
  const { question, request } = due;
  const { costUsd: maximumCostUsd } = await chat.maximumCost(request);
  const settle = await plan.remote.budget?.reserve(maximumCostUsd ?? 0);
  let costUsd = 0;
  try {
    await recorder.record({ kind: 'asked', ...question, maximumCostUsd });
    const answer = await chat.client.complete(request, { signal });
    const judged = await recorder.answer(due, answer, 'live', answer.durationMs);
    costUsd = judged.costUsd ?? maximumCostUsd ?? 0;
    return judged;
  } catch (error) {
    if (endsGeneration(error)) throw error;
    const { kind, message } = error as RemoteError;
    // An answer that got lost on the way may have been billed.
    costUsd =
      kind === 'timeout' || kind === 'connection' || kind === 'invalidResponse' ? (maximumCostUsd ?? 0) : 0;
    await recorder.record({
      kind: 'failure',
      ...question,
      via: 'live',
      error: message,
      maximumCostUsd: costUsd,
    });
    return {};
  } finally {
    settle?.(costUsd);
    onAnswer();
  }
}

/** Everything but the failure of a single request. */
function endsGeneration(error: unknown): boolean {
  if (error instanceof BudgetError || error instanceof UsageError) return true;
  return !(error instanceof RemoteError) || error.kind === 'unusable';
}
