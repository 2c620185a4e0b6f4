import type { CostReport, Latency, PredictorCost, Quantity } from '../core/cost.ts';
import type { UsageReport } from '../core/run.ts';

/** What the user says of money; null: not said. */
export interface CostSettings {
  /** US dollars that an hour of this machine costs. */
  readonly machineUsdPerHour: number | null;
  readonly teacherUsdPerThousand: number | null;
  /** What the student took once, labelling and training. */
  readonly oneOffUsd: number | null;
}

export interface MeasuredPredictor {
  /** `<backend>:<reference>` */
  readonly id: string;
  readonly modelBytes?: number;
  /** Of the process while it answered; null where nothing was answered in it. */
  readonly peakMemoryBytes: number | null;
  readonly latency: Latency;
  readonly usage: UsageReport;
}

/** What it took to have the student, as far as files tell. */
export interface OneOff {
  /** US dollars for the teacher's labels. */
  readonly labelling: Quantity;
  readonly trainingHours: Quantity;
}

/** Costs of both, and from how many examples on the student is cheaper. What is not known is null with the reason. */
export function reportCost(
  student: MeasuredPredictor,
  teacher: MeasuredPredictor | undefined,
  oneOff: OneOff,
  settings: CostSettings,
): CostReport {
  const own = costOf(student, settings.machineUsdPerHour);
  if (!teacher) return { student: own };
  const other = costOf(teacher, settings.machineUsdPerHour);
  const given = settings.teacherUsdPerThousand;
  const usdPerThousand = given === null ? other.usdPerThousand : { value: given, basis: 'as given' };
  const oneOffUsd = oneOffOf(oneOff, settings);
  return {
    student: own,
    teacher: { ...other, usdPerThousand },
    oneOffUsd,
    breakEvenExamples: breakEven(own.usdPerThousand, usdPerThousand, oneOffUsd),
  };
}

function costOf(predictor: MeasuredPredictor, machineUsdPerHour: number | null): PredictorCost {
  const { id, latency, modelBytes, peakMemoryBytes } = predictor;
  const where = placeOf(id);
  return {
    latency,
    peakMemoryBytes: where.elsewhere
      ? unknown(where.elsewhere)
      : peakMemoryBytes === null
        ? unknown('nothing was answered in this process')
        : { value: peakMemoryBytes, basis: 'the whole process while predicting, data and harness included' },
    modelBytes:
      modelBytes === undefined
        ? unknown(where.elsewhere ?? 'it has no model file')
        : { value: modelBytes, basis: 'model files, tokenizer not counted' },
    usdPerThousand: priceOf(predictor, where.isRemote, machineUsdPerHour),
  };
}

/** Why figures of this machine say nothing of a predictor; undefined where they do. */
function placeOf(id: string): { readonly isRemote: boolean; readonly elsewhere?: string } {
  const backend = id.slice(0, Math.max(0, id.indexOf(':')));
  if (backend === 'openai' || backend === 'hf') {
    return { isRemote: true, elsewhere: 'the model is on another machine' };
  }
  if (backend === 'recorded') return { isRemote: false, elsewhere: 'its answers were recorded elsewhere' };
  return { isRemote: false };
}

function priceOf(
  { id, usage, latency }: MeasuredPredictor,
  isRemote: boolean,
  machineUsdPerHour: number | null,
): Quantity {
  const paid = usage.paidAnswers ?? 0;
  if (paid > 0) {
    if (usage.costUsd === null) return unknown(usage.costReason ?? 'no price is known');
    if (isRemote || usage.costUsd > 0) {
      return { value: (1000 * usage.costUsd) / paid, basis: `tokens of ${paid} answers at their price` };
    }
  }
  if (isRemote) return unknown('every answer came from the cache');
  if (placeOf(id).elsewhere !== undefined) return unknown('the recording does not say what its answers cost');
  if (machineUsdPerHour === null)
    return unknown('no price of this machine is given (--machine-price-per-hour)');
  if (latency.examplesPerSecond === null) return unknown('no times are recorded');
  return {
    value: (1000 * machineUsdPerHour) / (3600 * latency.examplesPerSecond),
    basis: `$${machineUsdPerHour} an hour, examples one after the other`,
  };
}

function oneOffOf({ labelling, trainingHours }: OneOff, settings: CostSettings): Quantity {
  const { machineUsdPerHour, oneOffUsd } = settings;
  if (oneOffUsd !== null) return { value: oneOffUsd, basis: 'as given' };
  if (labelling.value === null) return unknown(`labelling: ${labelling.reason} (--one-off-cost)`);
  if (trainingHours.value === null) return unknown(`training: ${trainingHours.reason} (--one-off-cost)`);
  if (machineUsdPerHour === null) {
    return unknown('training: no price of this machine is given (--machine-price-per-hour)');
  }
  const training = trainingHours.value * machineUsdPerHour;
  return {
    value: labelling.value + training,
    basis: `labels ${labelling.value.toFixed(2)}, training ${training.toFixed(2)}`,
  };
}

/** one-off / (teacher's price − student's price of an example), rounded up. */
function breakEven(student: Quantity, teacher: Quantity, oneOff: Quantity): Quantity {
  if (teacher.value === null)
    return unknown(`price of the teacher: ${teacher.reason} (--teacher-price-per-1000)`);
  if (student.value === null) return unknown(`price of the student: ${student.reason}`);
  if (oneOff.value === null) return unknown(oneOff.reason ?? 'what the student took is not known');
  const saved = (teacher.value - student.value) / 1000;
  if (saved <= 0) return unknown('never: an example costs the student at least as much as the teacher');
  return { value: Math.ceil(oneOff.value / saved), basis: `$${saved.toPrecision(3)} saved an example` };
}

function unknown(reason: string): Quantity {
  return { value: null, reason };
}
