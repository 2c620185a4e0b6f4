import { isDeepStrictEqual } from 'node:util';
import { InterruptedError, RuntimeFailure } from '../core/errors.ts';
import type { Journal } from '../io/journal.ts';
import type { StateValue } from '../runtime/trainingMessages.ts';
import { openTrainingSession } from '../runtime/trainingSession.ts';
import { batchesOfEpoch, updatesOfEpoch } from './batchOrder.ts';
import type { CheckpointStore, TrainingPlace } from './checkpoint.ts';
import { type CompiledTraining, compileTraining } from './compileTraining.ts';
import { createClock, createMeter, type TrainingProgress } from './progress.ts';
import { createSchedule } from './schedules.ts';
import { trainedModel } from './trainedModel.ts';
import { openTrainingLog } from './trainingLog.ts';
import type { Rates, TrainingPlan, TrainingSettings, ValidationResult } from './trainingPlan.ts';
import { runUpdate, type UpdateResult } from './update.ts';

export interface TrainingControls {
  readonly checkpoints: CheckpointStore;
  /** `train.jsonl`. */
  readonly logFile: string;
  readonly settingsDigest: string;
  /** Go on from the checkpoint, where there is one. */
  readonly resume: boolean;
  /** Rates to go on with instead of the checkpoint's. */
  readonly changedRates?: Partial<Rates>;
  readonly threads: number;
  /** Training stops after this time, all sittings together, and the student is made of what there is. */
  readonly timeLimitMs: number | null;
  /** Between two checkpoints; one is written after each epoch anyway. */
  readonly checkpointEveryMs: number;
  readonly onProgress?: (progress: TrainingProgress) => void;
  readonly signal?: AbortSignal;
}

export interface TrainingResult {
  /** The best epoch's, or the last ones without validation. */
  readonly weights: readonly StateValue[];
  readonly place: TrainingPlace;
  readonly totalSteps: number;
  readonly endedBy: 'epochs' | 'patience' | 'maxSteps' | 'timeLimit';
}

/**
 * Trains a student: updates until the epochs are over, a validation after each, the best weights kept. Whatever stops it
 * (a kill, Ctrl-C, a loss that is no number), the checkpoint is there to go on from, and with the same number of threads
 * the final weights are those of a training that was never stopped.
 * @throws InterruptedError when the signal aborts, after a checkpoint; RuntimeFailure on a loss or gradient that is not
 * finite, with step and batch.
 */
export async function train(request: TrainingPlan, controls: TrainingControls): Promise<TrainingResult> {
  const { checkpoints, onProgress, signal } = controls;
  const saved = controls.resume ? await checkpoints.load(controls.settingsDigest) : null;
  const rates = saved ? { ...saved.place.rates, ...controls.changedRates } : ratesOf(request.settings);
  const settings = { ...request.settings, ...rates };
  const plan = { ...request, settings };
  const { items } = plan;
  const sizes = items.map(({ rows }) => ({
    rows: rows.length,
    length: rows.reduce((most, { ids }) => Math.max(most, ids.length), 1),
  }));
  const updatesOf = (epoch: number) =>
    updatesOfEpoch(batchesOfEpoch(sizes, epoch, settings), settings.accumulate);
  const totalSteps = countSteps(settings, (epoch) => updatesOf(epoch).length);
  const learningRate = createSchedule(settings.schedule, {
    peak: settings.learningRate,
    warmUpSteps: Math.round(settings.warmUp * totalSteps),
    totalSteps,
  });

  const compiled = compileTraining(plan);
  let place: TrainingPlace = { ...(saved?.place ?? firstPlace(controls)), rates };
  const session = await openTrainingSession({
    programs: compiled.programs,
    state: withSaved(compiled.initialState, saved?.state ?? []),
    threads: controls.threads,
  });
  const log = await openTrainingLog(controls.logFile, place.step);
  if (saved && !isDeepStrictEqual(saved.place.rates, rates))
    await log.append([{ kind: 'rates', step: place.step, from: saved.place.rates, to: rates }]);
  let hasCheckpoint = saved !== null;
  const clock = createClock(place.elapsedMs);
  const meter = createMeter(settings.epochs, totalSteps, onProgress);

  async function saveCheckpoint(): Promise<void> {
    place = { ...place, elapsedMs: clock.elapsedMs() };
    await log.sync();
    await checkpoints.save({ place, state: await session.read(compiled.savedNames) });
    clock.saved();
    hasCheckpoint = true;
  }

  try {
    for (;;) {
      if (place.epoch >= settings.epochs) return await finish('epochs');
      if (hasWaitedEnough(settings, place)) return await finish('patience');
      const updates = updatesOf(place.epoch);
      while (place.update < updates.length) {
        if (place.step >= totalSteps) return await finish('maxSteps');
        if (controls.timeLimitMs !== null && clock.elapsedMs() >= controls.timeLimitMs)
          return await finish('timeLimit');
        const started = performance.now();
        const result = await runUpdate(session, compiled, plan, {
          batches: updates[place.update],
          step: place.step,
          learningRate: learningRate(place.step),
        });
        place = { ...place, update: place.update + 1, step: place.step + 1 };
        const durationMs = performance.now() - started;
        await logUpdate(log, place, result, learningRate(place.step - 1), durationMs);
        meter.update(place, result, durationMs);
        if (signal?.aborted) {
          await saveCheckpoint();
          throw new InterruptedError(
            `stopped after update ${place.step} of ${totalSteps}; a checkpoint is saved`,
            {
              advice: 'run the same command with --resume to go on',
            },
          );
        }
        if (clock.sinceSaved() >= controls.checkpointEveryMs) await saveCheckpoint();
      }
      place = { ...place, epoch: place.epoch + 1, update: 0 };
      await validateEpoch();
      await saveCheckpoint();
    }
  } catch (error) {
    // The weights of now may have run away long before the loss is no number: the beginning is what can be gone on from.
    if (error instanceof RuntimeFailure && !hasCheckpoint) await checkpoints.save(beginning(compiled));
    throw error;
  } finally {
    await log.close();
    await session.dispose();
  }

  function beginning({ initialState, savedNames }: CompiledTraining) {
    const state = initialState.filter(({ name }) => savedNames.includes(name));
    return { place: { ...firstPlace(controls), rates }, state };
  }

  async function validateEpoch(): Promise<void> {
    if (!plan.validate) return;
    const validation = await plan.validate(trainedModel(session, plan));
    // An epoch that was not finished counts as the one it is.
    const epoch = place.epoch + (place.update > 0 ? 1 : 0);
    const isBest = isBetter(validation, place.best?.value ?? null);
    if (isBest) await checkpoints.saveBest(await session.read(compiled.weightNames));
    place = {
      ...place,
      best: isBest ? { value: validation.value, epoch } : place.best,
      epochsWithoutGain: isBest ? 0 : place.epochsWithoutGain + 1,
    };
    meter.validated(validation.value);
    const { step } = place;
    await log.append([
      { kind: 'validation', step, epoch, value: validation.value, metrics: validation.metrics, isBest },
    ]);
  }

  async function finish(endedBy: TrainingResult['endedBy']): Promise<TrainingResult> {
    // An epoch that was not finished is worth a look too: its weights may be the best.
    if (place.update > 0) await validateEpoch();
    await saveCheckpoint();
    const best = plan.validate ? await checkpoints.loadBest() : null;
    return { weights: best ?? (await session.read(compiled.weightNames)), place, totalSteps, endedBy };
  }
}

/** A checkpoint has no sums of gradients: between two updates there are none. */
function withSaved(initial: readonly StateValue[], saved: readonly StateValue[]): StateValue[] {
  const byName = new Map(saved.map((value) => [value.name, value]));
  return initial.map((value) => byName.get(value.name) ?? value);
}

function ratesOf({ learningRate, schedule, warmUp }: TrainingSettings): Rates {
  return { learningRate, schedule, warmUp };
}

function firstPlace({ settingsDigest, threads }: TrainingControls): Omit<TrainingPlace, 'rates'> {
  const none = { epoch: 0, update: 0, step: 0, best: null, epochsWithoutGain: 0, elapsedMs: 0 };
  return { settingsDigest, threads, ...none };
}

function countSteps({ epochs, maxSteps }: TrainingSettings, updatesIn: (epoch: number) => number): number {
  const limit = maxSteps ?? Number.POSITIVE_INFINITY;
  let steps = 0;
  for (let epoch = 0; epoch < epochs && steps < limit; epoch++) steps += updatesIn(epoch);
  return Math.min(steps, limit);
}

function hasWaitedEnough({ patience }: TrainingSettings, { epochsWithoutGain }: TrainingPlace): boolean {
  return patience !== null && epochsWithoutGain >= patience;
}

function isBetter({ value, higherIsBetter }: ValidationResult, best: number | null): boolean {
  if (best === null) return true;
  return higherIsBetter ? value > best : value < best;
}

async function logUpdate(
  log: Journal,
  { step, epoch }: TrainingPlace,
  { loss, terms, gradientNorm, tokens }: UpdateResult,
  learningRate: number,
  durationMs: number,
): Promise<void> {
  await log.append([
    { kind: 'update', step, epoch: epoch + 1, loss, terms, learningRate, gradientNorm, tokens, durationMs },
  ]);
}
