/** Things counted by key; the first of each key is kept to stand for it. */
export class Tally<Item> {
  readonly #counts = new Map<string, { item: Item; count: number }>();

  add(key: string, item: Item): void {
    const known = this.#counts.get(key);
    if (known) known.count += 1;
    else this.#counts.set(key, { item, count: 1 });
  }

  /** The items most often counted, at equal counts those that came first. */
  commonest(limit: number): Item[] {
    return [...this.#counts.values()]
      .sort((a, b) => b.count - a.count)
      .slice(0, limit)
      .map(({ item }) => item);
  }
}

/** A list by someone who has read none of the texts: as many items as lists have on average, the commonest ones. */
export function commonestList<Item>(
  lists: readonly (readonly Item[])[],
  keyOf: (item: Item) => string,
): Item[] {
  const tally = new Tally<Item>();
  for (const item of lists.flat()) tally.add(keyOf(item), item);
  return tally.commonest(roundedMean(lists.map((list) => list.length)));
}

/** The mean of the numbers to the nearest whole one; 0 of none. */
function roundedMean(numbers: readonly number[]): number {
  return numbers.length === 0
    ? 0
    : Math.round(numbers.reduce((sum, number) => sum + number, 0) / numbers.length);
}
