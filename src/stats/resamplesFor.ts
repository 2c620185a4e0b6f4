const most = 10_000;
const fewest = 1_000;
/** Rows up to which the full number of resamples is drawn. */
const fullRows = 3_000;

/**
 * How many resamples (or permutations) to draw for this many rows: 10,000 up to 3,000 rows, then fewer so
 * that rows × resamples stays at 3·10⁷, but never below 1,000. The more rows, the narrower the interval, and the less
 * the last digit of its limits matters.
 */
export function resamplesFor(rows: number): number {
  if (rows <= fullRows) return most;
  return Math.max(fewest, Math.floor((most * fullRows) / rows));
}
