import { quantile } from '../../src/stats/quantile.ts';

/** Something that is timed beside others. */
export interface Contender {
  readonly name: string;
  run(): Promise<unknown>;
}

export interface Timing {
  readonly name: string;
  readonly medianMs: number;
  readonly fastestMs: number;
  /** First and third quartile. */
  readonly quartilesMs: readonly [number, number];
  /** Median over the rounds of this time in the first contender's time of the same round, and its quartiles. */
  readonly ratio: number;
  readonly ratioQuartiles: readonly [number, number];
}

/**
 * Times contenders in turns, after a round that does not count, so that other load on the machine meets all of them alike.
 * The order goes round, so that none is always the first.
 */
export async function takeTurns(contenders: readonly Contender[], rounds: number): Promise<Timing[]> {
  const times = contenders.map((): number[] => []);
  for (const { run } of contenders) await run();
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const index = (round + turn) % contenders.length;
      const started = performance.now();
      await contenders[index].run();
      times[index].push(performance.now() - started);
    }
  }
  return contenders.map(({ name }, index) => {
    const ascending = Float64Array.from(times[index]).sort();
    const ratios = Float64Array.from(times[index], (time, round) => time / times[0][round]).sort();
    return {
      name,
      medianMs: quantile(ascending, 0.5),
      fastestMs: ascending[0],
      quartilesMs: [quantile(ascending, 0.25), quantile(ascending, 0.75)],
      ratio: quantile(ratios, 0.5),
      ratioQuartiles: [quantile(ratios, 0.25), quantile(ratios, 0.75)],
    };
  });
}
