import { writeFileAtomic } from '../../io/atomicWrite.ts';
import { readJsonLines } from '../../io/jsonl.ts';
import { batchRequestLine, readBatchLine } from '../../remote/batchLine.ts';
import { chatBody } from '../../remote/chatBody.ts';
import { RemoteError } from '../../remote/remoteError.ts';
import { customId, dueQuestions } from './dueQuestions.ts';
import { type TakenAnswers, takeAnswers } from './takeAnswers.ts';
import type { LiveWork } from './writeLive.ts';

/**
 * Writes the requests that are due, in the form of the Batch API, for any model anywhere to answer.
 * @returns how many.
 */
export async function exportRequests(
  { plan, chat, state, journalPath }: LiveWork,
  path: string,
): Promise<number> {
  let count = 0;
  async function* lines(): AsyncGenerator<string> {
    for (const due of dueQuestions(plan, state, journalPath, state.questionsInBatches)) {
      count += 1;
      yield batchRequestLine(customId(due), chatBody(chat.model, due.request, new Set()));
    }
  }
  await writeFileAtomic(path, lines());
  return count;
}

/**
 * Takes in a file of answers, in the form of the Batch API. Lines that are none are turned down like answers that can't
 * be used, and named by their place.
 * @throws InputError when the file can't be read.
 */
export async function importResponses(work: LiveWork, path: string): Promise<TakenAnswers> {
  const unreadable: TakenAnswers['turnedDown'][number][] = [];
  const outcomes = [];
  for await (const { line, ...row } of readJsonLines(path)) {
    const place = `${path}:${line}`;
    if (row.error) unreadable.push({ customId: place, reasons: [row.error.message] });
    else {
      try {
        outcomes.push(readBatchLine(row.value));
      } catch (error) {
        if (!(error instanceof RemoteError)) throw error;
        unreadable.push({ customId: place, reasons: [error.message] });
      }
    }
  }
  const taken = await takeAnswers(work, outcomes, 'import');
  return { ...taken, turnedDown: [...unreadable, ...taken.turnedDown] };
}
