/** From values to per cent of the width that is drawn on. */
export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
  percent(value: number): string;
}

const steps = [1, 2, 2.5, 5, 10];

/** A scale from `low` to `high` with round ticks, about four. */
export function linearScale(low: number, high: number): Scale {
  const raw = (high - low) / 4;
  const magnitude = 10 ** Math.floor(Math.log10(raw));
  const step = magnitude * (steps.find((candidate) => candidate * magnitude >= raw * 0.999) ?? 10);
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
  return {
    low,
    high,
    ticks,
    percent: (value) =>
      `${((100 * (Math.min(high, Math.max(low, value)) - low)) / (high - low)).toFixed(2)}%`,
  };
}

/** The scale of shares, or one that holds all of the values where they are no shares. */
export function metricScale(values: readonly number[]): Scale {
  const low = Math.min(0, ...values);
  const high = Math.max(1, ...values);
  return linearScale(low < 0 ? Math.min(-1, low) : 0, high);
}

/** A scale around zero that holds all of the values. */
export function differenceScale(values: readonly number[]): Scale {
  const reach = Math.max(0.05, ...values.map(Math.abs)) * 1.08;
  return linearScale(-reach, reach);
}
