export interface Share {
  readonly share: number;
  /** Of the simulation. */
  readonly standardError: number;
}

/** How often `trial` holds over so many simulated data sets. */
export async function shareOf(count: number, trial: () => boolean | Promise<boolean>): Promise<Share> {
  let held = 0;
  for (let index = 0; index < count; index++) held += Number(await trial());
  const share = held / count;
  return { share, standardError: Math.sqrt((share * (1 - share)) / count) };
}
