import { abstentionOf } from '../core/abstention.ts';
import { type MatchingInput, matchingInputSchema } from '../core/matching.ts';
import type { Predictor } from '../core/predictor.ts';
import { createLocalPredictor, noAnswer } from './localPredictor.ts';
import type { ScoreMatches } from './matchScorers.ts';

export interface LocalMatcherParts
  extends Pick<Predictor, 'id' | 'digest' | 'trainingDigests' | 'note' | 'abstention' | 'dispose'> {
  readonly threshold: number;
  readonly score: ScoreMatches;
}

/** A predictor of matches around a model on this machine. */
export function createLocalMatcher({ threshold, score, ...identity }: LocalMatcherParts): Predictor {
  const { abstention } = identity;
  return createLocalPredictor<MatchingInput>({
    ...identity,
    tasks: ['matching'],
    batchSize: 32,
    read({ input }) {
      const read = matchingInputSchema.safeParse(input);
      if (read.success) return read.data;
      throw new Error(`expected a posting and a résumé: ${read.error.issues[0].message}`);
    },
    async answer(pairs, { signal }) {
      const probabilities = await score(pairs, signal);
      return probabilities.map((probability) =>
        Number.isFinite(probability)
          ? {
              output: { match: probability >= threshold },
              probability,
              ...abstentionOf(probability, abstention),
            }
          : noAnswer('internal', `the model's score is ${probability}`),
      );
    },
  });
}
