const most = 10_000;
const fewest = 1_000;
/** Rows up to which the full number of resamples is drawn. */
const fullRows = 20_000;

/**
 * How many resamples (or permutations) to draw for this many rows: 10,000 up to 20,000 rows, then fewer so
 * that rows × resamples stays at 2·10⁸, but never below 1,000.
 */
export function resamplesFor(rows: number): number {
  if (rows <= fullRows) return most;
  return Math.max(fewest, Math.floor((most * fullRows) / rows));
}
