import type { Example } from '../../core/example.ts';
import type { MatchingInput, MatchingOutput } from '../../core/matching.ts';
import { sigmoid } from '../../learners/logistic.ts';
import { crossEntropy } from '../losses/crossEntropy.ts';
import type { LossTerm } from '../losses/lossTerm.ts';
import { pairwise } from '../losses/pairwise.ts';
import { softLabels } from '../losses/softLabels.ts';
import type { Relation, TrainingItem, TrainingRow } from '../trainingItem.ts';
import { matchPrediction } from './matchPrediction.ts';
import type { Recipe, TeacherAnswers } from './recipe.ts';
import { recordsOf } from './recordsOf.ts';

export interface MatchingClassifierOptions {
  readonly maximumLength: number;
  /** P(match) by example id; may be empty. */
  readonly teacher: TeacherAnswers;
  /** α: share of a row's loss that the teacher's probability has. */
  readonly teacherWeight: number;
  readonly teacherTemperature: number;
  /** Weight of the pairwise loss beside cross-entropy; 0: none. */
  readonly pairwiseWeight: number;
  /** By label: no match, match. */
  readonly classWeights?: readonly number[];
}

const labels = ['no match', 'match'] as const;
const head = 'match';
/** Rows of a posting that are compared with each other; more are cut into several items. */
const rowsTogether = 8;

/** A classifier that reads posting and résumé side by side. */
export function matchingClassifier(options: MatchingClassifierOptions): Recipe {
  const { teacher, teacherWeight, teacherTemperature, pairwiseWeight, classWeights, maximumLength } = options;
  const share = { alpha: teacherWeight, ...(classWeights ? { classWeights } : {}) };
  const terms: LossTerm[] = [crossEntropy({ head, labels: labels.length, ...share })];
  if (teacher.size > 0)
    terms.push(softLabels({ head, labels: labels.length, temperature: teacherTemperature, ...share }));
  if (pairwiseWeight > 0)
    terms.push(pairwise({ head, labels: labels.length, positive: 1, weight: pairwiseWeight }));

  function rowOf(example: Example, { ids, segments }: Pick<TrainingRow, 'ids' | 'segments'>): TrainingRow {
    const { match } = example.target as MatchingOutput;
    const probability = teacher.get(example.id);
    return {
      id: example.id,
      ids,
      segments,
      targets: {
        [head]: {
          kind: 'class',
          label: match ? 1 : 0,
          ...(probability === undefined ? {} : { teacher: [1 - probability, probability] }),
        },
      },
    };
  }

  return {
    heads: [{ kind: 'classification', name: head, labels: labels.length }],
    terms,
    labels,
    student: {
      schemaVersion: 1,
      kind: 'classifier',
      task: 'matching',
      encoder: 'onnx/model.onnx',
      maximumLength,
      labels: [...labels],
      positiveLabel: 'match',
      template: 'pair',
      threshold: 0.5,
      trainingDigests: [],
    },
    items(examples, encoder) {
      // Only a loss that compares rows needs them in one batch.
      const groups = pairwiseWeight > 0 ? recordsOf(examples, rowsTogether) : examples.map((one) => [one]);
      return groups.map((group): TrainingItem => {
        const rows = group.map((example) => rowOf(example, encodePair(example, encoder)));
        return { id: group[0].id, rows, relations: pairsIn(group) };
      });
    },
    questionRows: (example, encoder) => [encodePair(example, encoder)],
    answer: (example, [scores]) => matchPrediction(example, sigmoid(scores[1] - scores[0])),
  };

  function encodePair(example: Example, encoder: Parameters<Recipe['items']>[1]) {
    const { posting, resume } = example.input as MatchingInput;
    return encoder.encode([posting, resume]);
  }
}

/** Every résumé that matches, above every one that does not. */
function pairsIn(group: readonly Example[]): Relation[] {
  const isMatch = group.map(({ target }) => (target as MatchingOutput).match);
  const relations: Relation[] = [];
  for (let above = 0; above < group.length; above++)
    for (let below = 0; below < group.length; below++)
      if (isMatch[above] && !isMatch[below]) relations.push({ kind: 'above', head, above, below });
  return relations;
}
