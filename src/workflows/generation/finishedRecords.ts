import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Context } from '../../core/context.ts';
import { InterruptedError } from '../../core/errors.ts';
import type { Triple } from '../../core/record.ts';
import {
  type GenerationState,
  openAnswerReader,
  type RecordProgress,
} from '../../teacher/generationState.ts';
import { realise } from '../../teacher/realiser/realise.ts';
import { readDocuments, readNegatives, teacherDigest } from '../../teacher/stages.ts';
import { toTriple } from '../../teacher/toTriple.ts';
import type { GenerationPlan } from './generationPlan.ts';

/** A context that gave no record, and why. */
export interface Rejection {
  readonly id: string;
  /** `rejected`: nothing usable was written; `failed`: no answer came; `open`: not asked to the end. */
  readonly state: 'rejected' | 'failed' | 'open';
  readonly reasons: readonly string[];
  readonly answers: number;
  readonly requestIds: readonly string[];
  readonly costUsd: number | null;
}

/** What became of a context. */
export type Finished =
  | { readonly context: Context; readonly triple: Triple }
  | { readonly context: Context; readonly rejection: Rejection };

/** The outcome of every context, in order: written here and now by the grammar, or read back from the journal. */
export async function* finishedRecords(
  plan: GenerationPlan,
  state: GenerationState,
  journalPath: string,
): AsyncGenerator<Finished> {
  const { signal } = plan.options;
  let reader: ReturnType<typeof openAnswerReader> | undefined;
  try {
    let count = 0;
    for (const context of plan.contexts()) {
      // The grammar never waits for anything: others get their turn now and then.
      if (++count % 20 === 0) await nextTurn();
      if (signal?.aborted) throw new InterruptedError('interrupted; the dataset was not written yet');
      if (plan.teacher.kind === 'offline') {
        const { triple, reasons } = realise(context, plan.shows);
        yield triple
          ? { context, triple }
          : { context, rejection: rejectionOf(context, 'rejected', reasons) };
        continue;
      }
      const progress = state.of(context.id);
      if (progress.next === 'written') {
        reader ??= openAnswerReader(journalPath);
        yield { context, triple: tripleFrom(plan, context, progress, reader) };
      } else {
        const kind = typeof progress.next === 'object' ? 'open' : progress.next;
        yield { context, rejection: rejectionOf(context, kind, progress.reasons, progress) };
      }
    }
  } finally {
    reader?.close();
  }
}

function rejectionOf(
  { id }: Context,
  state: Rejection['state'],
  reasons: readonly string[],
  progress?: RecordProgress,
): Rejection {
  const { answers = 0, requestIds = [], usage } = progress ?? {};
  return { id, state, reasons, answers, requestIds, costUsd: usage ? usage.costUsd : 0 };
}

/** @throws TypeError where the journal's accepted answers no longer pass: the settings' digest keeps that from happening. */
function tripleFrom(
  { teacher, shows }: GenerationPlan,
  context: Context,
  { accepted, models, requestIds, usage }: RecordProgress,
  reader: ReturnType<typeof openAnswerReader>,
): Triple {
  const text = (stage: 'documents' | 'negatives') => {
    const place = accepted[stage];
    if (!place) throw new TypeError(`${context.id}: the journal has no accepted answer of ${stage}`);
    return reader.text(place);
  };
  const documents = readDocuments(context, text('documents'), shows).value;
  const written = documents && readNegatives(context, documents, text('negatives'), shows).value;
  if (!written) throw new TypeError(`${context.id}: an answer that was accepted can no longer be read`);
  return toTriple(context, written, {
    model: models.length > 0 ? models.join(', ') : teacher.model,
    promptDigest: teacherDigest,
    requestIds: [...requestIds],
    usage: { ...usage },
  });
}
