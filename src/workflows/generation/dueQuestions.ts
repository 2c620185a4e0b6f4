import type { Context } from '../../core/context.ts';
import { sha256 } from '../../core/hash.ts';
import type { ChatRequest } from '../../remote/chat.ts';
import { type Question, questionKey } from '../../teacher/generationJournal.ts';
import { type GenerationState, openAnswerReader } from '../../teacher/generationState.ts';
import { type Documents, readDocuments, stageMessages } from '../../teacher/stages.ts';
import { teacherRequest } from '../../teacher/teacherModel.ts';
import type { GenerationPlan } from './generationPlan.ts';

/** A request that is to be made next for a record. */
export interface DueQuestion {
  readonly context: Context;
  readonly question: Question;
  readonly documents: Documents | null;
  readonly request: ChatRequest;
}

/** The next question about every record that is not finished. @param leftOut keys of those that are asked elsewhere */
export function* dueQuestions(
  plan: GenerationPlan,
  state: GenerationState,
  journalPath: string,
  leftOut: ReadonlySet<string> = new Set(),
): Generator<DueQuestion> {
  let reader: ReturnType<typeof openAnswerReader> | undefined;
  try {
    for (const context of plan.contexts()) {
      const { next, accepted } = state.of(context.id);
      if (typeof next === 'string') continue;
      if (leftOut.has(questionKey({ id: context.id, ...next }))) continue;
      const { documents: place } = accepted;
      if (place) reader ??= openAnswerReader(journalPath);
      const documents = place && reader ? acceptedDocuments(plan, context, reader.text(place)) : null;
      yield dueQuestion(plan, state, context, documents);
    }
  } finally {
    reader?.close();
  }
}

/** @throws TypeError where the record is finished: its progress says so. */
export function dueQuestion(
  { teacher }: GenerationPlan,
  state: GenerationState,
  context: Context,
  documents: Documents | null,
): DueQuestion {
  const { next, reasons } = state.of(context.id);
  if (typeof next === 'string' || teacher.kind !== 'chat')
    throw new TypeError(`nothing is due for ${context.id}`);
  const question = { id: context.id, ...next };
  const messages = stageMessages(context, documents, reasons);
  return {
    context,
    question,
    documents,
    request: teacherRequest(next.stage, next.attempt, messages, teacher.sampling),
  };
}

/** An answer that was accepted reads the same again. */
function acceptedDocuments({ shows }: GenerationPlan, context: Context, text: string): Documents | null {
  return readDocuments(context, text, shows).value ?? null;
}

/** How a request is named in files of the Batch API: tells record, question and, by a digest, its very words. */
export function customId({ question, request }: DueQuestion): string {
  return `${questionKey(question)}/${sha256(JSON.stringify(request.messages)).slice(0, 8)}`;
}

/** The key of the question that a request of this name asks. */
export function keyOfCustomId(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf('/')));
}
