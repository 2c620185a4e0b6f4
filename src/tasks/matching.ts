import { z } from 'zod';
import type { Example } from '../core/example.ts';
import { digestTexts, trainingDigest } from '../core/hash.ts';
import { type MatchingInput, type MatchingOutput, matchingOutputSchema } from '../core/matching.ts';
import type { Prediction } from '../core/prediction.ts';
import type { DatasetRecord } from '../core/record.ts';
import type { Observation, Task } from '../core/task.ts';
import { abstentionMetrics } from '../metrics/abstentionMetrics.ts';
import { metricsById } from '../metrics/metricsById.ts';
import { matchingChecklist, matchingFidelity } from './fidelity/decisions.ts';
import { parseMatchingAnswer } from './matchingAnswer.ts';
import { matchingPrompt, matchingPromptVersion } from './matchingPrompt.ts';

type MatchingExample = Example<MatchingInput, MatchingOutput>;

/**
 * Résumé–job matching: does the résumé evidence every skill and every role with its years that the posting
 * requires? One example a résumé. What shares a posting is not independent: the examples of a triple are one
 * cluster, and so are pairs of the same posting.
 */
export const matching: Task<MatchingInput, MatchingOutput, MatchingOutput> = {
  id: 'matching',
  version: '2',
  title: 'résumé–job matching',
  accepts: ['triple', 'pair'],
  primaryMetric: 'accuracy',
  margin: 0.02,
  metrics: [
    metricsById.accuracy,
    metricsById.precision,
    metricsById.recall,
    metricsById.f1,
    metricsById.mcc,
    metricsById.rocAuc,
    metricsById.averagePrecision,
    metricsById.brier,
    metricsById.logLoss,
    metricsById.ece,
    metricsById.pairwise,
    ...abstentionMetrics,
  ],
  headlineMetrics: ['accuracy', 'rocAuc', 'pairwise'],
  subsets: [
    { id: 'matched-vs-unmatched', title: 'matched vs unmatched', variants: ['matched', 'unmatched'] },
    {
      id: 'matched-vs-swapped',
      title: 'matched vs swapped (count-preserving)',
      variants: ['matched', 'swapped'],
    },
  ],
  outputSchema: matchingOutputSchema,
  outputIsTextFree: true,
  examples: matchingExamples,
  promptVersion: matchingPromptVersion,
  prompt: matchingPrompt,
  answerSchema: () => matchingOutputSchema.extend({ probability: z.number() }),
  answer: ({ match }, _, probability) => JSON.stringify({ match, probability: probability ?? Number(match) }),
  parse: parseMatchingAnswer,
  columns: ['label', 'decision', 'probability', 'abstained', 'called'],
  observe: observeMatching,
  fidelity: matchingFidelity,
  checklist: matchingChecklist,
};

function matchingExamples(record: DatasetRecord): MatchingExample[] {
  switch (record.kind) {
    case 'triple': {
      const { jobDescription, resumeMatched, resumeUnmatched, negatives = {} } = record;
      return [
        matchingExample(record, 'matched', { posting: jobDescription, resume: resumeMatched }, true),
        matchingExample(record, 'unmatched', { posting: jobDescription, resume: resumeUnmatched }, false),
        ...Object.entries(negatives).map(([name, resume]) =>
          matchingExample(record, name, { posting: jobDescription, resume }, false),
        ),
      ];
    }
    case 'pair': {
      const { posting, resume, label } = record;
      const clusterId = `posting-${trainingDigest(posting).slice(0, 16)}`;
      return [matchingExample(record, 'pair', { posting, resume }, label, clusterId)];
    }
    case 'taggedSentence':
      return [];
  }
}

function matchingExample(
  { id, groupId, split }: DatasetRecord,
  variant: string,
  input: MatchingInput,
  match: boolean,
  clusterId = id,
): MatchingExample {
  return {
    id: `${id}/${variant}`,
    taskId: 'matching',
    inputDigest: digestTexts(input.posting, input.resume),
    get trainingDigest() {
      return trainingDigest(input.posting, input.resume);
    },
    clusterId,
    groupId,
    split,
    variant,
    input,
    target: { match },
  };
}

/**
 * `label` and `decision` are 1 for a match and 0 for none; `probability` is that of a match. Of a student that leaves pairs
 * open, `abstained` is 1 where it does, and `called` its decision elsewhere.
 */
function observeMatching(
  { target }: MatchingExample,
  { output, error, probability, abstained }: Prediction,
): Observation {
  const answer = error ? undefined : matchingOutputSchema.safeParse(output).data;
  const decision = answer ? Number(answer.match) : null;
  return {
    label: target.match ? 1 : 0,
    decision,
    probability: answer ? (probability ?? null) : null,
    abstained: answer && abstained !== undefined ? Number(abstained) : null,
    called: abstained === false ? decision : null,
  };
}
