import { availableParallelism } from 'node:os';
import type { MatchingInput } from '../core/matching.ts';
import type { RequirementMatcherStudent } from '../core/student.ts';
import { modelNotOpened } from '../runtime/localModel.ts';
import type { ModelSource } from '../runtime/modelSource.ts';
import { openRequestThread } from '../runtime/requestThread.ts';
import { openThreadPool } from '../runtime/threadPool.ts';
import type { MatcherRequest, MatcherThreadData } from './matcherThread.ts';
import type { PairJudge } from './pairJudge.ts';
import type { PairVerdict } from './requirementVerdicts.ts';

export interface JudgingThreads {
  readonly judge: PairJudge;
  dispose(): Promise<void>;
}

/** Enough that a request is small beside its work, few enough that threads end together. */
const pairsInRequest = 24;
/** A thread's start takes as long as some hundred pairs. */
const pairsBeforeMore = 200;
/** Reading a pair makes two thirds of a megabyte: with the engine's own limit much time goes into clearing up. */
const shortLivedMegabytes = 64;
/** Each holds a model and its libraries. */
const mostThreads = 4;

/**
 * Judges pairs in threads of their own: one, and where many pairs wait, as many as there are cores.
 * @throws what `openLocalModel` throws.
 */
export async function openJudgingThreads(
  source: ModelSource,
  { trainingDigests: _, ...student }: RequirementMatcherStudent,
): Promise<JudgingThreads> {
  const data: MatcherThreadData = { source: { ...source, threads: 1 }, student };
  const pool = await openThreadPool({
    open: (isSpare, signal) =>
      openRequestThread({
        name: 'the matcher',
        module: new URL('./matcherThread', import.meta.url),
        data,
        shortLivedMegabytes,
        isSpare,
        signal,
        notOpened: modelNotOpened,
      }),
    // Another device is one for all.
    mostThreads: source.device === 'cpu' ? Math.min(mostThreads, availableParallelism()) : 1,
    workBeforeMore: pairsBeforeMore,
  });
  return {
    async judge(pairs, { isBrief, signal } = {}) {
      const parts = partsOf(pairs).map((part) => {
        const request: MatcherRequest = { pairs: part, isBrief };
        return pool.perform(request, part.length, signal) as Promise<PairVerdict[]>;
      });
      return (await Promise.all(parts)).flat();
    },
    dispose: pool.dispose,
  };
}

/** A posting's pairs stay together as far as they fit: it is read once for all of them. */
function partsOf(pairs: readonly MatchingInput[]): MatchingInput[][] {
  const parts: MatchingInput[][] = [];
  let open: MatchingInput[] = [];
  for (const pair of pairs) {
    const isNext = open.at(-1)?.posting !== pair.posting;
    if (open.length >= pairsInRequest || (isNext && open.length >= pairsInRequest / 2)) {
      parts.push(open);
      open = [];
    }
    open.push(pair);
  }
  if (open.length > 0) parts.push(open);
  return parts;
}
