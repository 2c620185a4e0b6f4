import { UsageError } from '../core/errors.ts';

/**
 * The weights that one of the patterns names. `*` stands for any characters: `*.layer.3.*`, `classifier.*`. Without
 * patterns all of them are.
 * @throws UsageError when a pattern names no weight.
 */
export function trainableNames(names: readonly string[], patterns: readonly string[] | null): string[] {
  if (patterns === null) return [...names];
  const chosen = new Set<string>();
  for (const pattern of patterns) {
    const expression = new RegExp(`^${pattern.split('*').map(escaped).join('.*')}$`);
    const matching = names.filter((name) => expression.test(name));
    if (matching.length === 0) {
      throw new UsageError(`--train-only ${pattern} names no weight of the student`, {
        advice: `it has ${names.slice(0, 5).join(', ')}${names.length > 5 ? `, … (${names.length})` : ''}`,
      });
    }
    for (const name of matching) chosen.add(name);
  }
  return names.filter((name) => chosen.has(name));
}

function escaped(text: string): string {
  return text.replace(/[\\^$.|?+()[\]{}]/g, '\\$&');
}
