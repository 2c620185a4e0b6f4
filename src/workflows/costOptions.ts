import { UsageError } from '../core/errors.ts';
import type { CostSettings } from '../evaluate/costReport.ts';

/** What the user says of money, in US dollars; nothing is assumed. No run id depends on it. */
export interface CostOptions {
  readonly machinePricePerHour?: number;
  readonly teacherPricePer1000?: number;
  /** Labelling and training of the student. */
  readonly oneOffCost?: number;
}

/** @throws UsageError on what is no amount. */
export function costSettingsOf(options: CostOptions): CostSettings {
  const amount = (value: number | undefined, flag: string): number | null => {
    if (value === undefined) return null;
    if (value >= 0 && Number.isFinite(value)) return value;
    throw new UsageError(`${flag} ${value}: expected an amount in US dollars, e.g. 2.50`);
  };
  return {
    machineUsdPerHour: amount(options.machinePricePerHour, '--machine-price-per-hour'),
    teacherUsdPerThousand: amount(options.teacherPricePer1000, '--teacher-price-per-1000'),
    oneOffUsd: amount(options.oneOffCost, '--one-off-cost'),
  };
}
