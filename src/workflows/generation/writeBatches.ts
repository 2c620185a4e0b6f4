import { setTimeout as sleep } from 'node:timers/promises';
import { InterruptedError, RuntimeFailure } from '../../core/errors.ts';
import { sha256 } from '../../core/hash.ts';
import { batchRequestLine } from '../../remote/batchLine.ts';
import { batchLimits } from '../../remote/batchService.ts';
import { chatBody } from '../../remote/chatBody.ts';
import type { OpenBatch } from '../../teacher/generationState.ts';
import { customId, type DueQuestion, dueQuestions } from './dueQuestions.ts';
import { takeAnswers } from './takeAnswers.ts';
import type { LiveWork } from './writeLive.ts';

const defaultPollIntervalMs = 30_000;

/** To be called with what a batch cost once it is over; until then the most that it can cost is reserved. */
type Settlements = Map<string, (costUsd: number) => void>;

/**
 * Asks for every record that is not finished through the Batch API, stage by stage. A batch's id is in the journal before
 * it is first looked at, and its metadata names the generation and the batch's very requests: killed in between, the
 * same batch is found again.
 * @throws BudgetError; InterruptedError (batches go on at the service, and are picked up again); RuntimeFailure where the
 * service turns a batch down.
 */
export async function writeBatches(work: LiveWork): Promise<void> {
  const { plan, state } = work;
  const settlements: Settlements = new Map();
  for (const batch of state.openBatches) await reserve(work, batch, settlements);
  for (;;) {
    for (const batch of state.openBatches) await finishBatch(work, batch, settlements);
    if (plan.options.signal?.aborted) throw interrupted();
    const submitted = await submitDue(work, settlements);
    if (submitted === 0) return;
  }
}

async function reserve(
  { plan }: LiveWork,
  { batchId, maximumCostUsd }: Pick<OpenBatch, 'batchId' | 'maximumCostUsd'>,
  settlements: Settlements,
): Promise<void> {
  const settle = await plan.remote.budget?.reserve(maximumCostUsd ?? 0);
  if (settle) settlements.set(batchId, settle);
}

/** Hands in all that is due, in as few batches as the service's limits allow. @returns how many. */
async function submitDue(work: LiveWork, settlements: Settlements): Promise<number> {
  const { plan, chat, state, journalPath } = work;
  let submitted = 0;
  let chunk: Chunk = { lines: [], bytes: 0, questions: [] };
  const handIn = async () => {
    if (chunk.questions.length === 0) return;
    await submitChunk(work, chunk, settlements);
    chunk = { lines: [], bytes: 0, questions: [] };
    submitted += 1;
  };
  // Those of the batches that are handed in here are passed over at once: the state knows them.
  for (const due of [...dueQuestions(plan, state, journalPath, state.questionsInBatches)]) {
    const line = Buffer.from(batchRequestLine(customId(due), chatBody(chat.model, due.request, new Set())));
    const { requests, bytes } = batchLimits;
    if (chunk.questions.length >= requests || chunk.bytes + line.length > bytes) await handIn();
    chunk.lines.push(line);
    chunk.bytes += line.length;
    chunk.questions.push(due);
  }
  await handIn();
  return submitted;
}

interface Chunk {
  readonly lines: Buffer[];
  bytes: number;
  readonly questions: DueQuestion[];
}

async function submitChunk(
  work: LiveWork,
  { lines, questions }: Chunk,
  settlements: Settlements,
): Promise<void> {
  const { plan, chat, recorder } = work;
  const { signal, onRemark } = plan.options;
  const bytes = Buffer.concat(lines);
  const digest = sha256(bytes);
  const maximumCostUsd = await maximumCost(questions, chat);
  await reserve(work, { batchId: digest, maximumCostUsd }, settlements);
  const metadata = { distill_generation: plan.digest, distill_requests: digest };
  const { id: batchId, isNew } = await chat.batches.submit(bytes, metadata, signal);
  const settle = settlements.get(digest);
  if (settle) settlements.set(batchId, settle);
  await recorder.record({
    kind: 'batch',
    batchId,
    questions: questions.map(({ question }) => question),
    maximumCostUsd,
  });
  onRemark?.(
    `batch ${batchId}: ${questions.length} requests ${isNew ? 'handed in' : 'found again at the service'}`,
  );
}

async function maximumCost(
  questions: readonly DueQuestion[],
  chat: LiveWork['chat'],
): Promise<number | null> {
  if (chat.price === null) return null;
  let sum = 0;
  for (const { request } of questions) sum += (await chat.maximumCost(request)).costUsd ?? 0;
  return sum;
}

async function finishBatch(work: LiveWork, batch: OpenBatch, settlements: Settlements): Promise<void> {
  const { plan, chat, recorder, state } = work;
  const { signal } = plan.options;
  const { batchId } = batch;
  await waitFor(work, batch);
  const spentBefore = state.spentUsd;
  await takeAnswers(work, await chat.batches.outcomes(batchId, signal), 'batch');
  await recorder.record({ kind: 'batchOver', batchId, status: 'over' });
  settlements.get(batchId)?.(state.spentUsd - spentBefore);
}

/** @throws InterruptedError; RuntimeFailure where the service turned the batch down. */
async function waitFor({ plan, chat, recorder }: LiveWork, { batchId, questions }: OpenBatch): Promise<void> {
  const { signal, pollIntervalMs = defaultPollIntervalMs, onProgress } = plan.options;
  for (;;) {
    const { status, completed, failed, isOver, problem } = await chat.batches.state(batchId, signal);
    const done = completed + failed;
    onProgress?.(`batch ${batchId}`, done, questions.length, status);
    if (status === 'failed') {
      await recorder.record({ kind: 'batchOver', batchId, status });
      const reason = problem ?? 'no reason given';
      throw new RuntimeFailure(`${chat.client.host}: batch ${batchId} was turned down: ${reason}`);
    }
    if (isOver) return;
    if (signal?.aborted) throw interrupted();
    await sleep(pollIntervalMs, undefined, { signal }).catch(() => undefined);
  }
}

function interrupted(): InterruptedError {
  return new InterruptedError('interrupted; batches that were handed in go on at the service');
}
