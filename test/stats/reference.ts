import { readFileSync } from 'node:fs';

interface StatsReference {
  readonly bca: {
    readonly values: number[];
    readonly low: number;
    readonly high: number;
    readonly standardError: number;
  }[];
  readonly normalCdf: [number, number][];
  readonly normalQuantile: [number, number][];
  readonly logGamma: [number, number][];
  readonly incompleteBeta: [number, number, number, number][];
  readonly studentT: [number, number, number][];
  readonly mcnemar: [number, number, number][];
  readonly wilson: [number, number, number, number, number][];
  readonly holm: [number[], number[]][];
  readonly quantile: [number[], number, number][];
}

/** Values of SciPy, NumPy and statsmodels; made by scripts/metrics-reference.py. */
export const reference: StatsReference = JSON.parse(
  readFileSync(new URL('../golden/metrics-reference.json', import.meta.url), 'utf8'),
);
