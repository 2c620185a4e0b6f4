import { readFileSync } from 'node:fs';

type Values = Readonly<Record<string, number | null>>;

interface MetricsReference {
  readonly cases: readonly {
    readonly name: string;
    readonly clusters: number[];
    readonly labels: number[];
    readonly probabilities: number[];
    readonly decisions: number[];
    readonly values: Values;
    readonly multiplicities: number[];
    readonly weighted: Values | null;
  }[];
  readonly kappa: { readonly a: number[]; readonly b: number[]; readonly value: number };
}

/** scikit-learn's values; made by scripts/metrics-reference.py. */
export const reference: MetricsReference = JSON.parse(
  readFileSync(new URL('../golden/metrics-reference.json', import.meta.url), 'utf8'),
);
