/**
 * Dense rows with every feature cut into ordered bins, so that a tree finds its splits by counting.
 * `binOf[feature][row]` is the row's bin; `lowest` and `highest[feature][bin]` bound the values in a bin.
 */
export interface FeatureBins {
  readonly binOf: readonly Uint16Array[];
  readonly lowest: readonly Float64Array[];
  readonly highest: readonly Float64Array[];
}

/**
 * A feature with at most `maximumBins` distinct values gets one bin a value, so that no split is lost; one with
 * more gets bins of about equally many rows.
 */
export function binFeatures(rows: readonly ArrayLike<number>[], maximumBins: number): FeatureBins {
  const features = Array.from({ length: rows[0].length }, (_, feature) =>
    binFeature(
      Float64Array.from(rows, (row) => row[feature]),
      maximumBins,
    ),
  );
  return {
    binOf: features.map(({ binOf }) => binOf),
    lowest: features.map(({ lowest }) => lowest),
    highest: features.map(({ highest }) => highest),
  };
}

function binFeature(values: Float64Array, maximumBins: number) {
  const sorted = values.toSorted();
  const isFirst = (position: number) => position === 0 || sorted[position] !== sorted[position - 1];
  const distinct = sorted.filter((_, position) => isFirst(position)).length;
  const starts: number[] = [];
  sorted.forEach((_, position) => {
    if (!isFirst(position)) return;
    const full = distinct <= maximumBins || position >= (starts.length * sorted.length) / maximumBins;
    if (full) starts.push(position);
  });
  const lowest = Float64Array.from(starts, (position) => sorted[position]);
  const highest = Float64Array.from(starts, (_, bin) => sorted[(starts[bin + 1] ?? sorted.length) - 1]);
  return { binOf: Uint16Array.from(values, (value) => lastUpTo(lowest, value)), lowest, highest };
}

/** The last bin that begins at or below the value, by bisection. */
function lastUpTo(lowest: Float64Array, value: number): number {
  let low = 0;
  let high = lowest.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (lowest[middle] <= value) low = middle;
    else high = middle;
  }
  return low;
}
