import type { BatchOutcome } from '../../remote/batchLine.ts';
import type { AnswerRow } from '../../teacher/generationJournal.ts';
import { customId, dueQuestions, keyOfCustomId } from './dueQuestions.ts';
import type { LiveWork } from './writeLive.ts';

/** Requests that the service never came to: they are due again. */
const neverAsked = new Set(['batch_expired', 'batch_cancelled']);

export interface TakenAnswers {
  readonly accepted: number;
  /** Answers to questions that were answered before: left alone, so that a file that grows can be taken in again. */
  readonly known: number;
  /** Answers that can't be used, or that no question is due for. */
  readonly turnedDown: readonly { readonly customId: string; readonly reasons: readonly string[] }[];
}

/** Takes in answers of the Batch API, or in its form: matched by their names, never by their order. */
export async function takeAnswers(
  { plan, state, recorder, journalPath }: LiveWork,
  outcomes: Iterable<BatchOutcome>,
  via: AnswerRow['via'],
): Promise<TakenAnswers> {
  const byName = new Map([...outcomes].map((outcome) => [outcome.customId, outcome]));
  const turnedDown: { customId: string; reasons: readonly string[] }[] = [];
  let accepted = 0;
  let known = 0;
  // What is answered just now is due again in another form, if at all.
  const wasAnswered = new Set([...byName.keys()].filter((name) => state.isAnswered(keyOfCustomId(name))));
  for (const due of dueQuestions(plan, state, journalPath)) {
    const name = customId(due);
    const outcome = byName.get(name);
    if (!outcome) continue;
    byName.delete(name);
    if (outcome.failure) {
      if (neverAsked.has(outcome.failure.code)) continue;
      const error = outcome.failure.message;
      await recorder.record({ kind: 'failure', ...due.question, via, error, maximumCostUsd: null });
      turnedDown.push({ customId: name, reasons: [error] });
      continue;
    }
    const { problems } = await recorder.answer(due, outcome.answer, via, null);
    if (problems.length === 0) accepted += 1;
    else turnedDown.push({ customId: name, reasons: problems });
  }
  for (const name of byName.keys()) {
    if (wasAnswered.has(name)) known += 1;
    else {
      const reason = 'no such question is due: it is asked otherwise by now, or of another generation';
      turnedDown.push({ customId: name, reasons: [reason] });
    }
  }
  return { accepted, known, turnedDown };
}
