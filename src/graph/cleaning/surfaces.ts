/** How often a name is spelled in which way. */
export type Surfaces = Map<string, number>;

/**
 * The spelling to show: the most frequent one, but one with capitals where at least a tenth of the writers use them
 * and it is not all capitals by habit ("LINUX" loses to "Linux", "SQL" stands). A name that is never capitalised gets a
 * capital first letter.
 */
export function bestSurface(surfaces: ReadonlyMap<string, number>): string {
  const total = [...surfaces.values()].reduce((sum, count) => sum + count, 0);
  const ranked = [...surfaces].sort(
    ([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : a > b ? 1 : 0),
  );
  const often = ranked.filter(([, count]) => count * 10 >= total).map(([surface]) => surface);
  const mixed = often.find((surface) => /\p{Lu}/u.test(surface) && /\p{Ll}/u.test(surface));
  const capitals = often.find((surface) => /\p{Lu}/u.test(surface));
  const best = mixed ?? capitals ?? ranked[0]?.[0] ?? '';
  return /\p{Lu}/u.test(best) ? best : best.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
