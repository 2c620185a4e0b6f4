/**
 * Sample quantile of values in ascending order, linear between order statistics (Hyndman & Fan's type 7, the
 * default of NumPy and R): `quantile([1, 2, 4], 0.75)` is 3.
 * Source: https://doi.org/10.1080/00031305.1996.10473566
 * @throws RangeError on no values, or a probability outside [0, 1].
 */
export function quantile(ascending: ArrayLike<number>, probability: number): number {
  if (ascending.length === 0) throw new RangeError('the quantile of no values is undefined');
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`a quantile needs a probability in [0, 1], got ${probability}`);
  }
  const position = probability * (ascending.length - 1);
  const below = Math.floor(position);
  const above = Math.min(below + 1, ascending.length - 1);
  return ascending[below] + (position - below) * (ascending[above] - ascending[below]);
}
