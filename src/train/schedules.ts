/** The learning rate of an update, by its 0-based number. */
export type Schedule = (step: number) => number;

export const scheduleNames = ['constant', 'linear', 'cosine'] as const;
export type ScheduleName = (typeof scheduleNames)[number];

export interface ScheduleOptions {
  /** Reached at the end of the warm-up. */
  readonly peak: number;
  /** Updates over which the rate grows in equal steps up to the peak. */
  readonly warmUpSteps: number;
  /** Updates in all; later ones get the last value. */
  readonly totalSteps: number;
}

/** How much of the peak is left after the warm-up, when a share `done` in [0, 1] of the rest is over. */
const decay: Record<ScheduleName, (done: number) => number> = {
  constant: () => 1,
  linear: (done) => 1 - done,
  // Loshchilov & Hutter 2017, https://arxiv.org/abs/1608.03983, one cycle down to 0.
  cosine: (done) => (1 + Math.cos(Math.PI * done)) / 2,
};

/**
 * Warm-up, then decay. The schedules of Hugging Face's `get_*_schedule_with_warmup`, shifted by one so that no update
 * is wasted on a rate of 0: rate(step) = peak · (step + 1) / warmUpSteps, then peak · decay((step − warm-up) / rest).
 */
export function createSchedule(name: ScheduleName, options: ScheduleOptions): Schedule {
  const { peak, warmUpSteps, totalSteps } = options;
  const rest = Math.max(1, totalSteps - warmUpSteps);
  return (step) => {
    if (step < warmUpSteps) return (peak * (step + 1)) / warmUpSteps;
    return peak * decay[name](Math.min(1, (step - warmUpSteps) / rest));
  };
}
