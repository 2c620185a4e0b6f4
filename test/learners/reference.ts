import { readFileSync } from 'node:fs';

interface LogisticFit {
  readonly C: number;
  readonly weights: readonly number[];
  readonly intercept: number;
  readonly probabilities: readonly number[];
}

interface Reference {
  readonly logistic: {
    readonly rows: number[][];
    readonly labels: boolean[];
    readonly fits: LogisticFit[];
  };
  readonly oneFeature: {
    readonly rows: number[][];
    readonly labels: boolean[];
    readonly fit: LogisticFit;
  };
  readonly sparse: {
    readonly documents: string[][];
    readonly labels: boolean[];
    readonly vocabulary: string[];
    readonly fits: LogisticFit[];
  };
  readonly tfidf: {
    readonly vocabulary: string[];
    readonly idf: number[];
    readonly firstRow: number[];
    readonly pairs: [number, number][];
    readonly cosines: number[];
  };
  readonly boosting: {
    readonly rows: number[][];
    readonly labels: boolean[];
    readonly fits: {
      readonly settings: {
        readonly treeCount: number;
        readonly learningRate: number;
        readonly maximumDepth: number;
        readonly minimumLeafRows: number;
      };
      readonly probabilities: number[];
      readonly unseenRows: number[][];
      readonly unseenProbabilities: number[];
    }[];
  };
}

/** scikit-learn's values; made by scripts/learners-reference.py. */
export const reference: Reference = JSON.parse(
  readFileSync(new URL('../golden/learners-reference.json', import.meta.url), 'utf8'),
);

export function largestDifference(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length !== b.length) throw new RangeError(`lengths differ: ${a.length} and ${b.length}`);
  return Math.max(...Array.from(a, (value, i) => Math.abs(value - b[i])));
}
