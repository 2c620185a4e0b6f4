import type { NameKnowledge } from './nameKnowledge.ts';
import { listRank, type SkillLine } from './skillLines.ts';

/** A name is context when it is listed so often. */
const contextListed = 8;
const MOST_CONTEXT = 30;
const drawnBy = 3;

/**
 * Whether postings that list names of a résumé's list of skills list a name more often than others do: over these names c,
 * those that hold the name or stand in it left out, log(P(name | c) / P(name)), P(name | c) drawn to P(name) by three postings.
 * @returns for a name the mean, the greatest, the mean of the three greatest, and how many.
 */
export function listedLifts(
  candidates: readonly { readonly name: string; readonly line: number; readonly isKnown: boolean }[],
  lines: readonly Pick<SkillLine, 'rank'>[],
  known: NameKnowledge,
): (name: string) => readonly number[] {
  const names = new Set<string>();
  if (known.postings > 0)
    for (const { name, line, isKnown } of candidates)
      if (isKnown && lines[line].rank === listRank && known.listed(name) >= contextListed) names.add(name);
  const context = [...names]
    .slice(0, MOST_CONTEXT)
    .map((name): ContextName => ({ name, spaced: ` ${name} `, listings: known.listed(name) }));
  const lifts = new Map<string, readonly number[]>();
  return (name) => {
    const found = lifts.get(name);
    if (found) return found;
    const facts = factsOf(name, context, known);
    lifts.set(name, facts);
    return facts;
  };
}

interface ContextName {
  readonly name: string;
  /** Between spaces: to find it in other names as whole words. */
  readonly spaced: string;
  readonly listings: number;
}

function factsOf(name: string, context: readonly ContextName[], known: NameKnowledge): number[] {
  const listings = known.listed(name);
  const base = (listings + 0.5) / Math.max(1, known.postings);
  const spaced = ` ${name} `;
  const values: number[] = [];
  for (const other of context) {
    if (other.spaced.includes(spaced) || spaced.includes(other.spaced)) continue;
    const together = listings < contextListed ? 0 : known.listedTogether(name, other.name);
    values.push(Math.log((together + drawnBy * base) / (other.listings + drawnBy) / base));
  }
  if (values.length === 0) return [0, 0, 0, 0];
  values.sort((a, b) => b - a);
  const mean = (some: readonly number[]) => some.reduce((sum, value) => sum + value, 0) / some.length;
  return [mean(values), values[0], mean(values.slice(0, 3)), values.length];
}
