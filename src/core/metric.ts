/**
 * The observations of one predictor over many examples, by column. Row i belongs to cluster `clusterOf[i]`
 * (0-based). NaN in a column means "not observed" (unscored); metrics skip those rows.
 */
export interface ScoreTable {
  readonly length: number;
  readonly clusterOf: Int32Array;
  readonly clusterCount: number;
  /** @throws RangeError when the task records no such column. */
  column(name: string): Float64Array;
}

/**
 * The metric's value when cluster c counts `clusterWeights[c]` times (default: once each). Null where it is
 * undefined (no positives, nothing scored): never NaN. Cheap to call thousands of times.
 */
export type Statistic = (clusterWeights?: ArrayLike<number>) => number | null;

export interface Metric {
  readonly id: string;
  readonly title: string;
  readonly direction: 'higher' | 'lower';
  readonly range: readonly [number, number];
  /** Where the definition comes from, with a link. */
  readonly source: string;
  /** The columns it reads; a row with NaN in any of them is unscored. */
  readonly columns: readonly string[];
  /** Its columns depend on which spellings of skills are known to be one (the lexicon). */
  readonly readsLexicon?: true;
  /** The value of a single example from its observation, for metrics that are the mean of such values. */
  readonly perExample?: (observation: Readonly<Record<string, number | null>>) => number | null;
  /** In which case there is no value, e.g. `no positive decision`. */
  readonly undefinedWhen?: string;
  /** Why a row that was answered may be unscored, e.g. that the data has nothing to compare with. */
  readonly unscoredWhen?: string;
  /**
   * How many trials of each cluster stand behind the value at the end of the range: there every resample gives
   * the same value, and only the number of trials can say how far the truth may be.
   */
  readonly trials?: (table: ScoreTable) => Float64Array;
  /** Does the once-only work (sorting, per-cluster sums) and returns the resampling-ready statistic. */
  prepare(table: ScoreTable): Statistic;
}
