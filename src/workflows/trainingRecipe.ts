import { UsageError } from '../core/errors.ts';
import type { Example } from '../core/example.ts';
import type { MatchingOutput } from '../core/matching.ts';
import { matchingClassifier } from '../train/recipes/matchingClassifier.ts';
import { matchingEmbedder } from '../train/recipes/matchingEmbedder.ts';
import type { Recipe, TeacherAnswers } from '../train/recipes/recipe.ts';
import { skillTagger } from '../train/recipes/skillTagger.ts';
import type { TrainOptions } from './trainOptions.ts';

export interface ChosenRecipe {
  readonly recipe: Recipe;
  /** The numbers that it was made with, for card and digest. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** @throws UsageError when a loss or teacher does not go with the task. */
export function recipeOf(
  task: 'matching' | 'skill-extraction',
  options: TrainOptions,
  examples: readonly Example[],
  teacher: TeacherAnswers,
  maximumLength: number,
): ChosenRecipe {
  const { loss = 'cross-entropy', balanced = false } = options;
  if (task === 'skill-extraction') {
    if (loss !== 'cross-entropy')
      throw new UsageError(`--loss ${loss} does not go with --task ${task}`, { advice: 'leave it out' });
    return { recipe: skillTagger({ maximumLength, examples }), options: { loss } };
  }
  if (loss === 'contrastive') {
    if (teacher.size > 0) {
      throw new UsageError(
        '--teacher does not go with --loss contrastive: an embedder has no labels to soften',
        {
          advice: 'leave one of them out',
        },
      );
    }
    const temperature = options.contrastiveTemperature ?? 0.05;
    return { recipe: matchingEmbedder({ maximumLength, temperature }), options: { loss, temperature } };
  }
  const numbers = {
    teacherWeight: options.teacherWeight ?? 0.5,
    teacherTemperature: options.teacherTemperature ?? 1,
    pairwiseWeight: loss === 'pairwise' ? (options.pairwiseWeight ?? 1) : 0,
    ...(balanced ? { classWeights: balancedWeights(examples) } : {}),
  };
  return {
    recipe: matchingClassifier({ maximumLength, teacher, ...numbers }),
    options: { loss, ...numbers },
  };
}

/** n / (2 · count of the class): each class counts the same. As scikit-learn's `class_weight="balanced"`. */
function balancedWeights(examples: readonly Example[]): [number, number] {
  const matches = examples.filter(({ target }) => (target as MatchingOutput).match).length;
  const others = examples.length - matches;
  if (matches === 0 || others === 0)
    throw new UsageError('--balanced: all training examples are of one class', { advice: 'leave it out' });
  return [examples.length / (2 * others), examples.length / (2 * matches)];
}
