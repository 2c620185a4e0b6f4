/**
 * The largest number of pairs (one of the left, one of the right, each used once) of which every one is allowed:
 * maximum bipartite matching by augmenting paths, independent of the order of either side.
 * Source: Kuhn 1955, https://doi.org/10.1002/nav.3800020109
 */
export function maximumMatching<Left, Right>(
  left: readonly Left[],
  right: readonly Right[],
  isAllowed: (left: Left, right: Right) => boolean,
): number {
  const choices = left.map((one) => right.flatMap((other, place) => (isAllowed(one, other) ? [place] : [])));
  const takenBy = new Map<number, number>();
  const settle = (place: number, tried: Set<number>): boolean => {
    for (const choice of choices[place]) {
      if (tried.has(choice)) continue;
      tried.add(choice);
      const holder = takenBy.get(choice);
      if (holder !== undefined && !settle(holder, tried)) continue;
      takenBy.set(choice, place);
      return true;
    }
    return false;
  };
  return left.filter((_, place) => settle(place, new Set())).length;
}
