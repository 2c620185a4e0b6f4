import { abstentionOf, verdictOf } from '../core/abstention.ts';
import { explanationInputSchema } from '../core/explanation.ts';
import { type MatchingInput, matchingInputSchema } from '../core/matching.ts';
import type { Predictor } from '../core/predictor.ts';
import type { RequirementMatcherStudent } from '../core/student.ts';
import { lackingRequirements } from './lackingRequirements.ts';
import { createLocalPredictor } from './localPredictor.ts';
import type { PairJudge } from './pairJudge.ts';

export interface RequirementMatcherParts
  extends Pick<Predictor, 'id' | 'digest' | 'trainingDigests' | 'note' | 'dispose'> {
  readonly judge: PairJudge;
  readonly student: Pick<RequirementMatcherStudent, 'threshold' | 'abstention'>;
}

interface Question {
  readonly taskId: string;
  readonly pair: MatchingInput;
}

/**
 * A matcher that reads requirement by requirement, and explains by those that are not met: both answers come of the same
 * reading.
 */
export function createRequirementMatcher({
  judge,
  student,
  ...identity
}: RequirementMatcherParts): Predictor {
  const predictor = createLocalPredictor<Question>({
    ...identity,
    tasks: ['matching', 'explanation'],
    batchSize: 128,
    read({ input, taskId }) {
      const schema = taskId === 'explanation' ? explanationInputSchema : matchingInputSchema;
      const parsed = schema.safeParse(input);
      if (parsed.success) return { taskId, pair: parsed.data };
      throw new Error(`expected a posting and a résumé: ${parsed.error.issues[0].message}`);
    },
    async answer(questions, { signal }) {
      const verdicts = await judge(
        questions.map(({ pair }) => pair),
        { signal, isBrief: questions.every(({ taskId }) => taskId !== 'explanation') },
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
      const [{ probability, requirements }] = await judge([pair], { signal });
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
