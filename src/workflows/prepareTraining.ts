import { basename, resolve } from 'node:path';
import { UsageError } from '../core/errors.ts';
import type { Example } from '../core/example.ts';
import { formatCount } from '../core/formatCount.ts';
import { openTextEncoder, type TrainingTokenizer } from '../runtime/openTextEncoder.ts';
import { tasksById } from '../tasks/tasksById.ts';
import type { Recipe, TeacherAnswers } from '../train/recipes/recipe.ts';
import type { StudentModel } from '../train/studentModel.ts';
import type { TrainingSettings } from '../train/trainingPlan.ts';
import type { FinishRequest } from './finishStudent.ts';
import type { ChooserSources } from './trainChooser.ts';
import { askTeacher } from './trainingExamples.ts';
import { languageMaterial, type TrainingMaterial, taskMaterial } from './trainingMaterial.ts';
import { recipeOf } from './trainingRecipe.ts';
import { readTrainingSource, type TrainingSource } from './trainingSource.ts';
import { beginningStudent, maximumLengthOf, type StartingPoint, startingPoint } from './trainingStart.ts';
import { copyTokenizer, learnTokenizer } from './trainingTokenizer.ts';
import type { TrainableTask, TrainOptions } from './trainOptions.ts';

export interface PreparedTraining {
  readonly tokenizer: TrainingTokenizer;
  /** Tokens that the model reads at most. */
  readonly maximumLength: number;
  readonly model: StudentModel;
  readonly material: TrainingMaterial;
  /** What the loss terms were made with. */
  readonly recipeOptions: Readonly<Record<string, unknown>>;
  readonly finish: Omit<FinishRequest, 'folder' | 'model' | 'material' | 'result' | 'threads' | 'onRemark'>;
}

/** What a program may bring along, instead of what options would choose. */
export interface CustomTraining {
  /** Examples to train and validate on, instead of those of `data`. */
  readonly source?: TrainingSource;
  /** For students that choose among phrases of résumés. */
  readonly chooser?: ChooserSources;
  /** Heads, losses and answers for them. */
  readonly recipe?: (train: readonly Example[], maximumLength: number) => Recipe;
}

const defaultVocabularySize = 8000;
/** Texts that an encoder without a task is compared on, at most. */
const parityTexts = 64;

/**
 * Reads the data, makes or copies the tokenizer, encodes everything and builds the student with its beginning weights.
 * @throws UsageError or InputError when the request or the data can't be used.
 */
export async function prepareTraining(
  task: TrainableTask,
  options: TrainOptions,
  settings: TrainingSettings,
  custom: CustomTraining = {},
): Promise<PreparedTraining> {
  const { seed } = settings;
  const say = (text: string) => options.onRemark?.(text);
  const source = custom.source ?? (await readTrainingSource(task, options, seed));
  source.remarks.forEach(say);
  const start = options.init === undefined ? null : await startingPoint(options.init, options);
  const maximumLength = maximumLengthOf(options, start);
  await provideTokenizer(options, start, source, maximumLength);
  const tokenizer = await openTextEncoder(
    options.output,
    // A language model reads long texts in windows, which are cut later.
    task === 'language-modelling' ? Number.MAX_SAFE_INTEGER : maximumLength,
  );
  const teacher = await teacherOf(task, options, source);
  const { material, recipeOptions } = await materialOf(task, options, source, {
    tokenizer,
    teacher,
    maximumLength,
    recipe: custom.recipe,
  });
  if (material.items.length === 0)
    throw new UsageError(`${source.name} has nothing to train on`, { advice: 'give it more records' });
  const cut = material.items.flatMap(({ rows }) => rows).filter(({ ids }) => ids.length >= maximumLength);
  if (cut.length > 0 && task !== 'language-modelling')
    say(`${cut.length} texts are cut off at ${maximumLength} tokens (--max-length)`);
  const model = await beginningStudent(options, start, {
    heads: material.heads,
    vocabularySize: tokenizer.vocabularySize,
    maximumLength,
    seed,
    ...(material.tokenTypes === undefined ? {} : { tokenTypes: material.tokenTypes }),
  });
  return {
    tokenizer,
    maximumLength,
    model,
    material,
    recipeOptions,
    finish: {
      train: source.train,
      validation: source.validation,
      place: source.place,
      seed,
      maximumLength,
      parityTexts: [...source.texts.validation, ...source.texts.train]
        .slice(0, parityTexts)
        .map(({ text }) => text),
      facts: factsOf(task, options, source, { material, model, teacher, settings, recipeOptions }),
    },
  };
}

async function provideTokenizer(
  options: TrainOptions,
  start: StartingPoint | null,
  { texts }: TrainingSource,
  maximumLength: number,
): Promise<void> {
  const from = start?.folder ?? options.tokenizer;
  if (from !== undefined) {
    await copyTokenizer(from, options.output);
    return;
  }
  await learnTokenizer(
    texts.train.map(({ text }) => text),
    options.output,
    {
      vocabularySize: options.vocabSize ?? defaultVocabularySize,
      lowercase: !(options.cased ?? false),
      maximumLength,
    },
  );
}

async function teacherOf(
  task: TrainableTask,
  { teacher, signal }: TrainOptions,
  { dataset, train }: TrainingSource,
): Promise<TeacherAnswers> {
  if (teacher === undefined || teacher === 'none') return new Map();
  if (task !== 'matching') {
    throw new UsageError(
      `--teacher does not go with --task ${task}: only probabilities of a match are learned`,
      {
        advice: 'leave it out',
      },
    );
  }
  return askTeacher(teacher, dataset, train, signal);
}

async function materialOf(
  task: TrainableTask,
  options: TrainOptions,
  { train, validation, texts }: TrainingSource,
  {
    tokenizer,
    teacher,
    maximumLength,
    recipe,
  }: {
    readonly tokenizer: TrainingTokenizer;
    readonly teacher: TeacherAnswers;
    readonly maximumLength: number;
    readonly recipe: CustomTraining['recipe'];
  },
): Promise<Pick<PreparedTraining, 'material' | 'recipeOptions'>> {
  if (task === 'language-modelling') {
    if (options.loss !== undefined)
      throw new UsageError(`--loss ${options.loss} does not go with --task ${task}`, {
        advice: 'leave it out',
      });
    return { material: await languageMaterial(texts, tokenizer, maximumLength), recipeOptions: {} };
  }
  const chosen = recipe
    ? { recipe: recipe(train, maximumLength), options: { recipe: 'custom' } }
    : recipeOf(task, options, train, teacher, maximumLength);
  const material = await taskMaterial(tasksById[task], chosen.recipe, { train, validation }, tokenizer);
  return { material, recipeOptions: chosen.options };
}

function factsOf(
  task: TrainableTask,
  options: TrainOptions,
  source: TrainingSource,
  parts: Pick<PreparedTraining, 'material' | 'model' | 'recipeOptions'> & {
    readonly teacher: TeacherAnswers;
    readonly settings: TrainingSettings;
  },
): FinishRequest['facts'] {
  const { dataset, name, digest, train, validation, texts, remarks } = source;
  const { material, model, teacher, settings, recipeOptions } = parts;
  const { config } = model;
  return {
    name: basename(resolve(options.output)),
    task,
    kind: material.student?.kind ?? 'text encoder',
    encoder: describeEncoder(config),
    data: {
      name,
      digest,
      licence: dataset?.manifest?.licence ?? null,
      provenance: dataset?.manifest?.provenance ?? null,
      trainExamples: train.length || texts.train.length,
      validationExamples: validation.length || (train.length > 0 ? 0 : texts.validation.length),
      remarks: [...remarks, ...remarksOnHeads(material)],
    },
    teacher: teacher.size > 0 && options.teacher ? { id: options.teacher, examples: teacher.size } : null,
    init: options.init ?? null,
    settings: { ...settings, ...recipeOptions },
  };
}

/** A student's folder has one head: the card says which ones only served the training. */
function remarksOnHeads({ heads: [main, ...others] }: TrainingMaterial): string[] {
  return others.length === 0
    ? []
    : [
        `the model has the head ${main.name} only: ${others.map(({ name }) => name).join(', ')} served the training`,
      ];
}

function describeEncoder(config: StudentModel['config']): string {
  const count = (key: string, singular: string, plural?: string) =>
    typeof config[key] === 'number'
      ? formatCount(config[key], singular, plural)
      : `? ${plural ?? `${singular}s`}`;
  return `${count('num_hidden_layers', 'layer')}, ${config['hidden_size'] ?? '?'} wide, ${count('num_attention_heads', 'head of attention', 'heads of attention')}`;
}
