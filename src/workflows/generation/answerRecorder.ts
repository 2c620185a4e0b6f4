import type { Journal } from '../../io/journal.ts';
import type { BatchAnswer } from '../../remote/batchLine.ts';
import { costOf } from '../../remote/prices.ts';
import type { AnswerRow, GenerationRow } from '../../teacher/generationJournal.ts';
import type { GenerationState } from '../../teacher/generationState.ts';
import { type Judged, judgeAnswer } from '../../teacher/judgeAnswer.ts';
import type { DueQuestion } from './dueQuestions.ts';
import type { GenerationPlan } from './generationPlan.ts';

/** Puts what happens into the journal first and into the state then. */
export interface AnswerRecorder {
  record(row: GenerationRow): Promise<void>;
  /** Judges an answer and records it with the verdict. */
  answer(
    due: DueQuestion,
    answer: BatchAnswer,
    via: AnswerRow['via'],
    durationMs: number | null,
  ): Promise<Judged & { readonly costUsd: number | null }>;
}

/** @param journalBytes the journal's size before the first row */
export function createAnswerRecorder(
  plan: GenerationPlan,
  state: GenerationState,
  journal: Journal,
  journalBytes: number,
): AnswerRecorder {
  const price = plan.teacher.kind === 'chat' ? plan.teacher.chat.price : null;
  let end = journalBytes;
  const record = async (row: GenerationRow) => {
    // Rows are appended in the order of the calls, so that each one's place is known beforehand.
    const place = { start: end, end: end + Buffer.byteLength(JSON.stringify(row)) };
    end = place.end + 1;
    await journal.append([row]);
    state.apply(row, place);
  };
  return {
    record,
    async answer({ context, question, documents }, answer, via, durationMs) {
      const judged = judgeAnswer(context, documents, answer, plan.shows);
      const { text, refusal, isCutOff, model, id, usage } = answer;
      const costUsd = usage && price && costOf(price, usage);
      await record({
        kind: 'answer',
        ...question,
        via,
        text,
        refusal,
        isCutOff,
        model,
        requestId: id,
        usage,
        costUsd,
        durationMs,
        problems: [...judged.problems],
      });
      return { ...judged, costUsd };
    },
  };
}
