/**
 * The x at which a continuous distribution function reaches `probability`, by bisection to the last bit. For
 * distributions symmetric about 0, outside hot loops.
 * @throws RangeError when the probability is not strictly between 0 and 1.
 */
export function invertSymmetricCdf(cdf: (x: number) => number, probability: number): number {
  if (!(probability > 0 && probability < 1)) {
    throw new RangeError(`a quantile needs a probability between 0 and 1, got ${probability}`);
  }
  // The lower half keeps relative precision where 1 − p would lose it.
  if (probability > 0.5) return -invertSymmetricCdf(cdf, 1 - probability);
  if (probability === 0.5) return 0;
  let high = 0;
  let low = -1;
  while (cdf(low) > probability) low *= 2;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (cdf(middle) < probability) low = middle;
    else high = middle;
  }
}
