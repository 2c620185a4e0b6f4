const maximumRounds = 5;

/** Plainly linear: no need to look again. */
const plain = 1.3;

/**
 * How many times as long `work(size)` takes as the same amount of work in `parts` equal parts, measured in one
 * process so that the machine's speed cancels; the fastest of a few rounds of each, since other load only ever
 * adds. About 1 (or less) for linear time, about `parts` for quadratic time.
 * @param work with its input made beforehand, as far as that is possible
 */
export function slowdown(work: (size: number) => void, size: number, parts: number): number {
  let whole = Number.POSITIVE_INFINITY;
  let inParts = Number.POSITIVE_INFINITY;
  for (let round = 0; round < maximumRounds && !(whole / inParts < plain); round++) {
    inParts = Math.min(
      inParts,
      durationMs(() => {
        for (let part = 0; part < parts; part++) work(size / parts);
      }),
    );
    whole = Math.min(
      whole,
      durationMs(() => work(size)),
    );
  }
  return whole / inParts;
}

function durationMs(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
