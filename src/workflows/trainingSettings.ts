import { UsageError } from '../core/errors.ts';
import type { TrainingSettings } from '../train/trainingPlan.ts';
import type { TrainOptions } from './trainOptions.ts';

/** Learning rates: weights that have learned already bear smaller steps only. */
const rateFromScratch = 5e-4;
const rateFromInit = 1e-4;

/** Every number of a training, with defaults filled in. @throws UsageError on one that makes no sense. */
export function settingsOf(options: TrainOptions): TrainingSettings {
  const settings: TrainingSettings = {
    epochs: options.epochs ?? 10,
    batchSize: options.batchSize ?? 32,
    accumulate: options.accumulate ?? 1,
    learningRate: options.lr ?? (options.init === undefined ? rateFromScratch : rateFromInit),
    schedule: options.schedule ?? 'linear',
    warmUp: options.warmUp ?? 0.1,
    weightDecay: options.weightDecay ?? 0.01,
    clipNorm: options.clipNorm ?? 1,
    dropout: options.dropout ?? 0.1,
    seed: options.seed ?? 17,
    trainOnly: options.trainOnly ?? null,
    patience: options.patience ?? 5,
    maxSteps: options.maxSteps ?? null,
  };
  const isShare = (value: number) => value >= 0 && value < 1;
  const wrong: [boolean, string][] = [
    [!isShare(settings.dropout), `--dropout ${settings.dropout}: expected a share of at least 0 and below 1`],
    [!isShare(settings.warmUp), `--warm-up ${settings.warmUp}: expected a share of at least 0 and below 1`],
    [!(settings.learningRate > 0), `--lr ${settings.learningRate}: expected a number above 0`],
    [!(settings.clipNorm > 0), `--clip-norm ${settings.clipNorm}: expected a number above 0`],
  ];
  const { timeLimit, teacherWeight = 0.5, teacherTemperature = 1, contrastiveTemperature = 1 } = options;
  if (timeLimit !== undefined)
    wrong.push([!(timeLimit > 0), `--time-limit ${timeLimit}: expected a number of minutes above 0`]);
  wrong.push(
    [
      !(teacherWeight >= 0 && teacherWeight <= 1),
      `--teacher-weight ${teacherWeight}: expected a share from 0 to 1`,
    ],
    [!(teacherTemperature > 0), `--teacher-temperature ${teacherTemperature}: expected a number above 0`],
    [
      !(contrastiveTemperature > 0),
      `--contrastive-temperature ${contrastiveTemperature}: expected a number above 0`,
    ],
  );
  for (const [isWrong, message] of wrong) if (isWrong) throw new UsageError(message);
  return settings;
}
