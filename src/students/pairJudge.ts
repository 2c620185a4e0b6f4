import type { MatchingInput } from '../core/matching.ts';
import { namesOfTable } from '../documents/reading/postingNames.ts';
import { postingUnits } from '../documents/reading/postingUnits.ts';
import { prepareResume } from '../documents/reading/readPair.ts';
import { remembered } from '../documents/remembered.ts';
import type { LocalModel } from '../runtime/localModel.ts';
import {
  type JudgeOptions,
  type JudgingStudent,
  type PairVerdict,
  pairVerdict,
} from './requirementVerdicts.ts';
import { readUnits } from './unitReader.ts';

/** One verdict a pair. An answer does not depend on what else is asked. */
export type PairJudge = (
  pairs: readonly MatchingInput[],
  options?: JudgeOptions & { readonly signal?: AbortSignal },
) => Promise<PairVerdict[]>;

/** A record's examples share their posting, and one résumé may be held against several. */
const mostPostings = 16;

/** Reads pairs with a model, and judges them requirement by requirement. */
export function createPairJudge(model: Pick<LocalModel, 'perform'>, student: JudgingStudent): PairJudge {
  const read = remembered(postingUnits, mostPostings);
  const known = namesOfTable(student.names);
  return async (pairs, { signal, ...options } = {}) => {
    const prepared = pairs.map(({ posting, resume }) => prepareResume(read(posting), resume));
    const units = await readUnits(
      model,
      prepared.flatMap(({ typed }) => typed),
      signal,
    );
    let next = 0;
    return prepared.map((pair) => {
      const own = units.slice(next, next + pair.typed.length);
      next += own.length;
      return pairVerdict(student, pair, own, known, options);
    });
  };
}
