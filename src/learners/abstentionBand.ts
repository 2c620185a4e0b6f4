/** What leaving an example open costs, in errors: one is worth it where more than one answer in five is wrong. */
const costOfAbstaining = 0.2;

interface Answered {
  readonly probability: number;
  readonly isMatch: boolean;
}

/** Probabilities from `low` up to, but without, `high`. */
export interface AbstentionBand {
  readonly low: number;
  readonly high: number;
}

/**
 * The probabilities around a threshold at which a verdict is better left open: the band that costs least on these examples,
 * errors outside it + .2 · examples inside it. Below and above the threshold are decided apart. Null where no band costs
 * less than none.
 * Source: Chow 1970, On optimum recognition error and reject tradeoff, https://doi.org/10.1109/TIT.1970.1054406
 */
export function abstentionBand(answers: readonly Answered[], threshold: number): AbstentionBand | null {
  const below = answers
    .filter(({ probability }) => probability < threshold)
    .sort((a, b) => b.probability - a.probability)
    .map(({ probability, isMatch }) => ({ probability, isWrong: isMatch }));
  const above = answers
    .filter(({ probability }) => probability >= threshold)
    .sort((a, b) => a.probability - b.probability)
    .map(({ probability, isMatch }) => ({ probability, isWrong: !isMatch }));
  const low = farthest(below, threshold, 0);
  const high = farthest(above, threshold, 1);
  return low < high ? { low, high } : null;
}

/**
 * How far from the threshold leaving open pays: half-way to the first example that is called again.
 * @param answers from the threshold outwards
 * @param end of the scale on this side
 */
function farthest(
  answers: readonly { readonly probability: number; readonly isWrong: boolean }[],
  threshold: number,
  end: number,
): number {
  let gain = 0;
  let best = { gain: 0, count: 0 };
  for (const [index, { probability, isWrong }] of answers.entries()) {
    gain += (isWrong ? 1 : 0) - costOfAbstaining;
    // Equal probabilities are on the same side.
    if (answers[index + 1]?.probability === probability) continue;
    if (gain > best.gain + 1e-9) best = { gain, count: index + 1 };
  }
  if (best.count === 0) return threshold;
  const last = answers[best.count - 1].probability;
  const next = answers[best.count]?.probability ?? end;
  return (last + next) / 2;
}
