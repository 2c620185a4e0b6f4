import { workerData } from 'node:worker_threads';
import type { MatchingInput } from '../core/matching.ts';
import type { ModelSource } from '../runtime/modelSource.ts';
import { openModel } from '../runtime/openModel.ts';
import { serveRequests } from '../runtime/serveRequests.ts';
import { createPairJudge } from './pairJudge.ts';
import type { JudgeOptions, JudgingStudent } from './requirementVerdicts.ts';

/** What a matcher's thread is opened with. */
export interface MatcherThreadData {
  readonly source: ModelSource;
  readonly student: JudgingStudent;
}

export interface MatcherRequest extends JudgeOptions {
  readonly pairs: readonly MatchingInput[];
}

/** A thread that does all of a matcher's work: reading documents, the encoder, the trees. */
await serveRequests(async () => {
  const { source, student } = workerData as MatcherThreadData;
  const model = await openModel(source);
  const judge = createPairJudge(model, student);
  return {
    opened: null,
    perform: ({ pairs, isBrief }: MatcherRequest, signal: AbortSignal) => judge(pairs, { isBrief, signal }),
  };
});
