import type { Random } from '../../core/random.ts';

/** One of the items, by weight; undefined where none has any. */
export function drawWeighted<Item>(
  items: readonly Item[],
  weightOf: (item: Item) => number,
  random: Random,
): Item | undefined {
  const weights = items.map((item) => Math.max(0, weightOf(item)));
  let left = random.next() * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [at, item] of items.entries()) {
    left -= weights[at];
    if (left < 0) return item;
  }
  return items.findLast((_, at) => weights[at] > 0);
}

/** A whole number by its odds: `drawNumber([0.2, 0.5, 0.3])` gives 1, 2 or 3. */
export function drawNumber(odds: readonly number[], random: Random): number {
  return (drawWeighted([...odds.keys()], (at) => odds[at], random) ?? 0) + 1;
}

/** Any of the items, each as likely. */
export function drawOne<Item>(items: readonly Item[], random: Random): Item {
  return items[random.integer(items.length)];
}
