/**
 * Zeros, at least as many as asked for, in one array that is used again each time: for sums that are read before the next
 * are made. A new array a time would take longer than the sums.
 */
export function createScratch(): (length: number) => Float64Array {
  let kept = new Float64Array(256);
  return (length) => {
    if (length > kept.length) kept = new Float64Array(2 * length);
    else kept.fill(0, 0, length);
    return kept;
  };
}
