import { abstentionOf, verdictOf } from '../core/abstention.ts';
import { explanationInputSchema } from '../core/explanation.ts';
import { type MatchingInput, matchingInputSchema } from '../core/matching.ts';
import type { Predictor } from '../core/predictor.ts';
import type { RequirementMatcherStudent } from '../core/student.ts';
import { namesOfTable } from '../documents/reading/postingNames.ts';
import { postingUnits } from '../documents/reading/postingUnits.ts';
import { type PreparedPair, prepareResume } from '../documents/reading/readPair.ts';
import type { LocalModel } from '../runtime/localModel.ts';
import { lackingRequirements } from './lackingRequirements.ts';
import { createLocalPredictor } from './localPredictor.ts';
import { rememberLast } from './rememberLast.ts';
import { type PairVerdict, pairVerdict } from './requirementVerdicts.ts';
import { readUnits } from './unitReader.ts';

export interface RequirementMatcherParts
  extends Pick<Predictor, 'id' | 'digest' | 'trainingDigests' | 'note'> {
  readonly model: Pick<LocalModel, 'perform' | 'dispose'>;
  readonly student: RequirementMatcherStudent;
}

interface Question {
  readonly taskId: string;
  readonly pair: MatchingInput;
}

/** So many pairs are prepared here while the encoder, in its own thread, reads as many before them. */
const pairsInPart = 8;

function parted(pairs: readonly MatchingInput[]): MatchingInput[][] {
  return Array.from({ length: Math.ceil(pairs.length / pairsInPart) }, (_, part) =>
    pairs.slice(part * pairsInPart, (part + 1) * pairsInPart),
  );
}

/**
 * A matcher that reads requirement by requirement, and explains by those that are not met: both answers come of the same
 * reading. An answer does not depend on what else is asked.
 */
export function createRequirementMatcher({
  model,
  student,
  ...identity
}: RequirementMatcherParts): Predictor {
  const read = rememberLast(postingUnits);
  const known = namesOfTable(student.names);

  async function judge(pairs: readonly MatchingInput[], signal?: AbortSignal): Promise<PairVerdict[]> {
    const verdicts: PairVerdict[] = [];
    let before: Promise<PairVerdict[]> = Promise.resolve([]);
    for (const part of parted(pairs)) {
      const prepared = part.map(({ posting, resume }) => prepareResume(read(posting), resume));
      const judged = judgePart(prepared, signal);
      // It may fail while the part before is waited for.
      judged.catch(() => {});
      verdicts.push(...(await before));
      before = judged;
    }
    return [...verdicts, ...(await before)];
  }

  async function judgePart(prepared: readonly PreparedPair[], signal?: AbortSignal): Promise<PairVerdict[]> {
    const units = await readUnits(
      model,
      prepared.flatMap(({ typed }) => typed),
      signal,
    );
    let next = 0;
    return prepared.map((pair) => {
      const own = units.slice(next, next + pair.typed.length);
      next += own.length;
      return pairVerdict(student, pair, own, known);
    });
  }

  const predictor = createLocalPredictor<Question>({
    ...identity,
    tasks: ['matching', 'explanation'],
    batchSize: 64,
    dispose: () => model.dispose(),
    read({ input, taskId }) {
      const schema = taskId === 'explanation' ? explanationInputSchema : matchingInputSchema;
      const parsed = schema.safeParse(input);
      if (parsed.success) return { taskId, pair: parsed.data };
      throw new Error(`expected a posting and a résumé: ${parsed.error.issues[0].message}`);
    },
    async answer(questions, { signal }) {
      const verdicts = await judge(
        questions.map(({ pair }) => pair),
        signal,
      );
      return verdicts.map(({ probability, requirements }, index) =>
        questions[index].taskId === 'explanation'
          ? { output: lackingRequirements(requirements) }
          : {
              output: { match: probability >= student.threshold },
              probability,
              ...abstentionOf(probability, student.abstention),
            },
      );
    },
  });
  return {
    ...predictor,
    ...(student.abstention ? { abstention: student.abstention } : {}),
    async readPair(pair, { signal } = {}) {
      const [{ probability, requirements }] = await judge([pair], signal);
      return {
        match: {
          probability,
          verdict: verdictOf(probability >= student.threshold, probability, student.abstention),
        },
        requirements: [...requirements],
        explanation: lackingRequirements(requirements).explanation,
      };
    },
  };
}
