import { existsSync, statSync } from 'node:fs';
import { BudgetError, InterruptedError } from '../core/errors.ts';
import type { DatasetManifest } from '../data/manifest.ts';
import { openJournal } from '../io/journal.ts';
import { GenerationState, type StageCost } from '../teacher/generationState.ts';
import type { StageId } from '../teacher/stages.ts';
import { createAnswerRecorder } from './generation/answerRecorder.ts';
import type { ChatTeacher } from './generation/chatTeacher.ts';
import type { Rejection } from './generation/finishedRecords.ts';
import { generationFiles, openGenerationFolder } from './generation/generationFolder.ts';
import { type GenerateOptions, type GenerationPlan, planGeneration } from './generation/generationPlan.ts';
import { exportRequests, importResponses } from './generation/handOver.ts';
import type { TakenAnswers } from './generation/takeAnswers.ts';
import { writeBatches } from './generation/writeBatches.ts';
import { type LiveWork, writeLive } from './generation/writeLive.ts';
import { writeRecords } from './generation/writeRecords.ts';

export type { GenerateOptions } from './generation/generationPlan.ts';

export interface GenerateOutcome {
  readonly folder: string;
  /** Null while records are still to be asked for (after an export, or an import that leaves questions). */
  readonly manifest: DatasetManifest | null;
  readonly rejections: readonly Rejection[];
  /** Requests that were exported. */
  readonly exported: number | null;
  /** What became of imported answers. */
  readonly imported: TakenAnswers | null;
  /** Questions that are still due. */
  readonly due: number;
  readonly stages: Readonly<Partial<Record<StageId, StageCost>>>;
  /** What was spent at most: answers without a cost and requests that got lost count what they may have cost. */
  readonly spentUsd: number | null;
  /** Requests that a kill cut off and that were made again. */
  readonly lostRequests: number;
}

/**
 * Writes a dataset of triples from contexts: with the built-in grammar, or with a language model's answers, which are kept
 * in a journal, so that the same call goes on after a kill at any moment without asking for anything twice.
 *
 * @throws UsageError or InputError (exit 2) when the request can't be used; BudgetError (3) when the money is used up and
 * InterruptedError (130) when the signal aborts: every answer is kept, and the same call goes on; RuntimeFailure (1) when
 * no record could be written or the folder can't be.
 */
export async function generate(options: GenerateOptions): Promise<GenerateOutcome> {
  const plan = await planGeneration(options);
  const release = await openGenerationFolder(plan);
  try {
    const { maximumReasks } = plan;
    const state = await GenerationState.read(generationFiles(options.output).journal, {
      maximumReasks,
      retryErrors: options.retryErrors ?? false,
    });
    if (state.lostRequests > 0)
      options.onRemark?.(`${state.lostRequests} requests were cut off by a kill; they are made again`);
    plan.remote.budget?.count(state.spentUsd);
    const { teacher } = plan;
    const asked =
      teacher.kind === 'chat'
        ? await askTeacher(plan, state, teacher.chat)
        : { exported: null, imported: null };
    const due = teacher.kind === 'chat' ? countDue(plan, state) : 0;
    // A partial dataset needs a record at least: before the first is whole, the work is simply not done.
    const isOpen = asked.exported !== null || (due > 0 && (!options.partial || state.finished === 0));
    const written = isOpen ? null : await writeRecords(plan, state);
    return {
      folder: options.output,
      manifest: written?.manifest ?? null,
      rejections: written?.rejections ?? [],
      ...asked,
      due,
      stages: Object.fromEntries(state.stageCosts),
      spentUsd: teacher.kind === 'chat' && teacher.chat.price === null ? null : state.spentUsd,
      lostRequests: state.lostRequests,
    };
  } catch (error) {
    throw resumable(options, error);
  } finally {
    await release();
  }
}

/** Brings the journal as far as it goes: by requests, by batches, or by a file of answers. */
async function askTeacher(
  plan: GenerationPlan,
  state: GenerationState,
  chat: ChatTeacher,
): Promise<Pick<GenerateOutcome, 'exported' | 'imported'>> {
  const { options } = plan;
  const { journal: journalPath } = generationFiles(options.output);
  const journal = await openJournal(journalPath);
  const bytes = existsSync(journalPath) ? statSync(journalPath).size : 0;
  const work: LiveWork = {
    plan,
    chat,
    state,
    recorder: createAnswerRecorder(plan, state, journal, bytes),
    journalPath,
    onAnswer: () => reportProgress(plan, state),
  };
  try {
    if (options.exportRequests !== undefined)
      return { exported: await exportRequests(work, options.exportRequests), imported: null };
    if (options.importResponses !== undefined)
      return { exported: null, imported: await importResponses(work, options.importResponses) };
    chat.assertUsable();
    if (countDue(plan, state) > 0 || state.openBatches.length > 0) {
      (options.onSending ?? options.onRemark)?.(
        `openai:${chat.model}: contexts are sent to ${chat.client.host}`,
      );
      if (options.batch || state.openBatches.length > 0) await writeBatches(work);
      else await writeLive(work);
    }
    return { exported: null, imported: null };
  } finally {
    await journal.close();
  }
}

function countDue(plan: GenerationPlan, state: GenerationState): number {
  let due = 0;
  for (const { id } of plan.contexts()) if (typeof state.of(id).next === 'object') due += 1;
  return due;
}

function reportProgress(plan: GenerationPlan, state: GenerationState): void {
  const { teacher, count, options } = plan;
  const cost = teacher.kind === 'chat' && teacher.chat.price ? `$${state.spentUsd.toFixed(4)}` : '';
  options.onProgress?.('records', state.finished, count, cost);
}

function resumable({ output }: GenerateOptions, cause: unknown): unknown {
  const advice = `the same command goes on with ${output}`;
  if (cause instanceof InterruptedError)
    return new InterruptedError(`${cause.message}; every answer so far is saved`, { advice, cause });
  if (cause instanceof BudgetError)
    return new BudgetError(`${cause.message}; every answer so far is saved`, {
      advice: `${advice}, given more with --budget-usd (what is spent already counts)`,
      cause,
    });
  return cause;
}
