import { UsageError } from '../core/errors.ts';
import type { Example } from '../core/example.ts';
import type { Student } from '../core/student.ts';
import type { Task } from '../core/task.ts';
import type { TrainingTokenizer } from '../runtime/openTextEncoder.ts';
import type { Head } from '../train/architecture/heads.ts';
import type { MaskingRules } from '../train/batch.ts';
import type { LossTerm } from '../train/losses/lossTerm.ts';
import { maskedLanguage } from '../train/losses/maskedLanguage.ts';
import { textWindows } from '../train/recipes/languageModelling.ts';
import type { Recipe } from '../train/recipes/recipe.ts';
import type { TrainingItem } from '../train/trainingItem.ts';
import type { TrainedModel, ValidationResult } from '../train/trainingPlan.ts';
import { validateAnswers } from '../train/validateAnswers.ts';

/** What is trained on, once there is a tokenizer. */
export interface TrainingMaterial {
  readonly heads: readonly Head[];
  readonly terms: readonly LossTerm[];
  readonly items: readonly TrainingItem[];
  readonly masking?: MaskingRules;
  /** Different values of token_type_ids, where the recipe needs other ones than BERT's two. */
  readonly tokenTypes?: number;
  /** Null: no student of a task, an encoder to start from. */
  readonly student: Student | null;
  readonly labels: readonly string[] | null;
  /** What the best epoch is chosen by, for people. */
  readonly validationTitle: string;
  validate?(model: TrainedModel): Promise<ValidationResult>;
}

/** Rows that are read in one turn of the event loop, so that Ctrl-C is heard while texts are encoded. */
const rowsInTurn = 64;

/** A task's examples as material, by its recipe; validated by the task's own metrics. */
export async function taskMaterial(
  task: Task,
  recipe: Recipe,
  examples: { readonly train: readonly Example[]; readonly validation: readonly Example[] },
  tokenizer: TrainingTokenizer,
): Promise<TrainingMaterial> {
  const { heads, terms, student, labels, tokenTypes } = recipe;
  const items = recipe.items(examples.train, tokenizer);
  const questions = await inTurns(examples.validation, (example) => recipe.questionRows(example, tokenizer));
  const validate = async (model: TrainedModel): Promise<ValidationResult> => {
    const scores = await model.predict(questions.flat());
    let next = 0;
    const predictions = examples.validation.map((example, index) => {
      const own = scores.slice(next, next + questions[index].length);
      next += own.length;
      return recipe.answer(example, own, tokenizer);
    });
    return validateAnswers(task, examples.validation, predictions);
  };
  return {
    heads,
    terms,
    items,
    student,
    labels,
    ...(tokenTypes === undefined ? {} : { tokenTypes }),
    validationTitle: `validation ${task.primaryMetric}`,
    ...(questions.length > 0 ? { validate } : {}),
  };
}

export interface NamedText {
  readonly id: string;
  readonly text: string;
}

/** Share of tokens that are hidden: BERT's. */
const hiddenShare = 0.15;

/**
 * Texts as material for masked language modelling.
 * @throws UsageError when the tokenizer has no mask token.
 */
export async function languageMaterial(
  texts: { readonly train: readonly NamedText[]; readonly validation: readonly NamedText[] },
  tokenizer: TrainingTokenizer,
  maximumLength: number,
): Promise<TrainingMaterial> {
  const { maskId, vocabularySize, specialIds } = tokenizer;
  if (maskId === null) {
    throw new UsageError('the tokenizer has no mask token, which masked language modelling needs', {
      advice: 'start from a BERT-like model, or without --init',
    });
  }
  const windowsOf = async (of: readonly NamedText[]) =>
    (await inTurns(of, ({ id, text }) => [...textWindows(id, text, tokenizer, { maximumLength })])).flat();
  const validation = await windowsOf(texts.validation);
  const term = maskedLanguage({ head: 'words', vocabularySize });
  return {
    heads: [{ kind: 'language', name: 'words', vocabularySize }],
    terms: [term],
    items: await windowsOf(texts.train),
    masking: {
      share: hiddenShare,
      maskId,
      specialIds: new Set(specialIds),
      vocabularySize,
    },
    student: null,
    labels: null,
    validationTitle: 'validation loss',
    ...(validation.length > 0 ? { validate: (model) => validateLanguage(model, validation, term.id) } : {}),
  };
}

async function validateLanguage(
  model: TrainedModel,
  items: readonly TrainingItem[],
  term: string,
): Promise<ValidationResult> {
  const losses = await model.losses(items);
  const loss = losses[term];
  return { value: loss, higherIsBetter: false, metrics: { loss, perplexity: Math.exp(loss) } };
}

async function inTurns<From, To>(items: readonly From[], work: (item: From) => To): Promise<To[]> {
  const results: To[] = [];
  for (const [index, item] of items.entries()) {
    if (index % rowsInTurn === 0) await new Promise(setImmediate);
    results.push(work(item));
  }
  return results;
}
