import type { UnlabelledExample } from '../core/example.ts';
import { matchingInputSchema } from '../core/matching.ts';
import { labelScoresSchema } from '../remote/classifierClient.ts';
import { positiveLabelIndex } from './positiveLabel.ts';
import type { PromptedTasks } from './promptedTasks.ts';

/**
 * Matching as a remote pair classifier is asked it: posting and résumé instead of a prompt, labels with probabilities
 * instead of words.
 * @param id of the predictor, for error messages.
 */
export function classifiedMatching(id: string): PromptedTasks {
  return {
    ids: ['matching'],
    has: (taskId) => taskId === 'matching',
    version: () => 'pair classifier 1',
    prompt({ input }: UnlabelledExample) {
      const { posting, resume } = matchingInputSchema.parse(input);
      return [posting, resume].map((content) => ({ role: 'user', content }));
    },
    parse(_, { text }) {
      const scores = labelScoresSchema.parse(JSON.parse(text));
      const labels = scores.map(({ label }) => label);
      const probability = scores[positiveLabelIndex(labels, undefined, id)].score;
      return { output: { match: probability >= 0.5 }, probability };
    },
    answerSchema: () => null,
    answer: (_, output, probability) => {
      const score = probability ?? Number((output as { match: boolean }).match);
      return JSON.stringify([
        { label: 'match', score },
        { label: 'no match', score: 1 - score },
      ]);
    },
  };
}
