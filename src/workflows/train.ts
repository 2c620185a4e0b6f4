import { mkdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { InterruptedError, UsageError } from '../core/errors.ts';
import { digestValue, sha256 } from '../core/hash.ts';
import { lockFolder } from '../io/folderLock.ts';
import { openCheckpoints } from '../train/checkpoint.ts';
import { type TrainingResult, train } from '../train/loop.ts';
import type { TrainingPlan } from '../train/trainingPlan.ts';
import { finishStudent } from './finishStudent.ts';
import { type CustomTraining, prepareTraining } from './prepareTraining.ts';
import { trainRequirementMatcher } from './requirementMatcher/trainRequirementMatcher.ts';
import { studentFiles } from './studentFiles.ts';
import { isOfResumes, trainChooser } from './trainChooser.ts';
import { finishOutput, giveUpOutput, prepareOutput, trainingFolder } from './trainingOutput.ts';
import { settingsOf } from './trainingSettings.ts';
import { readTrainingSource } from './trainingSource.ts';
import { type TrainOptions, trainableTask } from './trainOptions.ts';

export interface TrainOutcome {
  readonly folder: string;
  readonly task: string;
  readonly result: Pick<TrainingResult, 'endedBy' | 'totalSteps'> & {
    readonly steps: number;
    readonly epochs: number;
    readonly best: { readonly value: number; readonly epoch: number } | null;
    readonly durationMs: number;
  };
}

/** Of trees, which are not trained by steps. */
const withoutSteps = { endedBy: 'epochs', totalSteps: 0, steps: 0, epochs: 0, best: null } as const;

const checkpointEveryMs = 120_000;

/**
 * Trains a student from a dataset and writes its folder: model, tokenizer, description, card.
 * @param custom examples made elsewhere, or another recipe for them, where a program wants more than the verb offers.
 * @throws UsageError or InputError (exit 2) when the request or the data can't be used; InterruptedError (130) when the
 * signal aborts, after a checkpoint; RuntimeFailure (1) on a loss that is not finite, or when a file can't be written.
 */
export async function trainStudent(
  options: TrainOptions,
  custom: CustomTraining = {},
): Promise<TrainOutcome> {
  const task = trainableTask(options.task);
  const { output } = options;
  await mkdir(output, { recursive: true });
  const release = await lockFolder(output);
  let isPrepared = false;
  try {
    await prepareOutput(options);
    isPrepared = true;
    if (options.kind === 'requirement-matcher') {
      if (task !== 'matching')
        throw new UsageError(`--kind ${options.kind} is for --task matching, not ${task}`);
      const outcome = await trainRequirementMatcher(options);
      await finishOutput(output);
      return outcomeOf(output, task, outcome);
    }
    const settings = settingsOf(options);
    const source = custom.source ?? (await readTrainingSource(task, options, settings.seed));
    if (task === 'skill-extraction' && isOfResumes(source.train)) {
      for (const remark of source.remarks) options.onRemark?.(remark);
      const chooser = await trainChooser(source, options, {
        seed: settings.seed,
        ...custom.chooser,
      });
      await finishOutput(output);
      return { folder: output, task, result: { ...withoutSteps, durationMs: chooser.durationMs } };
    }
    const prepared = await prepareTraining(task, options, settings, { ...custom, source });
    const { model, material } = prepared;
    const plan: TrainingPlan = {
      student: model,
      items: material.items,
      terms: material.terms,
      paddingId: prepared.tokenizer.paddingId,
      maximumLength: prepared.maximumLength,
      settings,
      ...(material.masking ? { masking: material.masking } : {}),
      ...(material.validate ? { validate: material.validate } : {}),
    };
    if (options.signal?.aborted) throw new InterruptedError('interrupted before the first update');
    const { learningRate, schedule, warmUp, ...lasting } = settings;
    const threads = options.threads ?? availableParallelism();
    const result = await train(plan, {
      checkpoints: openCheckpoints(join(output, trainingFolder)),
      logFile: join(output, studentFiles.log),
      settingsDigest: digestValue({
        settings: lasting,
        model: model.description,
        recipe: prepared.recipeOptions,
        terms: material.terms.map(({ id, weight }) => ({ id, weight })),
        items: digestValue(material.items.map((item) => sha256(JSON.stringify(item)))),
      }),
      resume: options.resume ?? false,
      changedRates: {
        ...(options.lr === undefined ? {} : { learningRate }),
        ...(options.schedule === undefined ? {} : { schedule }),
        ...(options.warmUp === undefined ? {} : { warmUp }),
      },
      threads,
      timeLimitMs: options.timeLimit === undefined ? null : options.timeLimit * 60_000,
      checkpointEveryMs:
        options.checkpointEvery === undefined ? checkpointEveryMs : options.checkpointEvery * 1000,
      ...(options.onTraining ? { onProgress: options.onTraining } : {}),
      ...(options.signal ? { signal: options.signal } : {}),
    });
    await finishStudent({
      ...prepared.finish,
      folder: output,
      model,
      material,
      result,
      threads,
      ...(options.onRemark ? { onRemark: options.onRemark } : {}),
    });
    await finishOutput(output);
    return outcomeOf(output, task, result);
  } catch (error) {
    if (isPrepared) await giveUpOutput(output);
    throw error;
  } finally {
    await release();
  }
}

function outcomeOf(
  folder: string,
  task: string,
  { place, endedBy, totalSteps }: TrainingResult,
): TrainOutcome {
  const { best, step, epoch, update, elapsedMs } = place;
  return {
    folder,
    task,
    result: {
      endedBy,
      totalSteps,
      steps: step,
      epochs: epoch + (update > 0 ? 1 : 0),
      best,
      durationMs: elapsedMs,
    },
  };
}
