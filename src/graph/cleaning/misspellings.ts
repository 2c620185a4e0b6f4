/** Shorter names differ by a letter too easily. */
const shortest = 9;
const mostFrequentMisspelling = 4;
const timesAsFrequent = 10;

/**
 * Rare keys that are one letter away (one missing, one too many, one wrong) from a key that is at least ten times as
 * frequent and begins alike: "businesinteligence". By rare key.
 */
export function findMisspellings(support: ReadonlyMap<string, number>): Map<string, string> {
  const byDeletion = new Map<string, string[]>();
  for (const [key, count] of support) {
    if (count < timesAsFrequent || key.length < shortest || /\d/.test(key)) continue;
    for (const shortened of [key, ...deletions(key)]) {
      const known = byDeletion.get(shortened);
      if (known) known.push(key);
      else byDeletion.set(shortened, [key]);
    }
  }
  const found = new Map<string, string>();
  for (const [key, count] of support) {
    if (count > mostFrequentMisspelling || key.length < shortest || /\d/.test(key)) continue;
    const meant = [key, ...deletions(key)]
      .flatMap((shortened) => byDeletion.get(shortened) ?? [])
      .filter((other) => isOneSlip(key, other) && (support.get(other) ?? 0) >= timesAsFrequent * count)
      .sort((a, b) => (support.get(b) ?? 0) - (support.get(a) ?? 0) || (a < b ? -1 : 1));
    if (meant.length > 0) found.set(key, meant[0]);
  }
  return found;
}

function deletions(key: string): string[] {
  return Array.from(key, (_, at) => key.slice(0, at) + key.slice(at + 1));
}

/** The rest after the common beginning and end: at most one letter on either side. The first letter is never the slip. */
function isOneSlip(a: string, b: string): boolean {
  if (a === b || a[0] !== b[0]) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}
