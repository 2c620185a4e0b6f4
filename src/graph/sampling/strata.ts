import type { Split } from '../../core/context.ts';
import { UsageError } from '../../core/errors.ts';
import { hashUniform } from '../../core/random.ts';
import { assignSplits, type SplitFractions } from '../../core/splits.ts';
import type { OccupationNode } from '../graphData.ts';
import { groupBy } from '../groupBy.ts';
import type { SkillGraph } from '../skillGraph.ts';
import { unknownGroup } from '../sources/socGroups.ts';

export interface Stratum {
  readonly code: string;
  readonly title: string;
  readonly occupations: readonly OccupationNode[];
  /** Its share of the contexts. */
  readonly share: number;
}

/** An occupation with fewer skills makes contexts that are all alike. */
const fewestSkills = 10;

/** Residual classes ("Managers, All Other") are no occupation that a person has. */
const residual = /\ball other\b/i;

/** Groups with occupations to sample from; a group's share grows with the square root of its size. */
export function strataOf(graph: SkillGraph): Stratum[] {
  const eligible = graph.data.occupations.filter(
    ({ id, title, group }) =>
      group !== unknownGroup.code && !residual.test(title) && graph.skillsOf(id).length >= fewestSkills,
  );
  const groups = [...groupBy(eligible, ({ group }) => group)].sort(([a], [b]) => (a < b ? -1 : 1));
  const total = groups.reduce((sum, [, occupations]) => sum + Math.sqrt(occupations.length), 0);
  return groups.map(([code, occupations]) => ({
    code,
    title: graph.data.groups.find((group) => group.code === code)?.title ?? code,
    occupations,
    share: Math.sqrt(occupations.length) / total,
  }));
}

/**
 * Only the strata named, by code or title.
 * @throws UsageError on a name that is none.
 */
export function chooseStrata(strata: readonly Stratum[], names: readonly string[]): Stratum[] {
  const chosen = names.map((name) => {
    const found = strata.find(
      ({ code, title }) => code === name || title.toLowerCase() === name.trim().toLowerCase(),
    );
    if (found) return found;
    throw new UsageError(`the graph has no occupation group ${name}`, {
      advice: `it has ${strata.map(({ code, title }) => `${code} (${title})`).join(', ')}`,
    });
  });
  const total = chosen.reduce((sum, { share }) => sum + share, 0);
  return chosen.map((stratum) => ({ ...stratum, share: stratum.share / total }));
}

/**
 * The stratum of context number `index`: a golden-ratio sequence, so that every stretch of numbers has each stratum
 * in its share.
 */
export function stratumAt(strata: readonly Stratum[], seed: number, index: number): Stratum {
  const golden = (Math.sqrt(5) - 1) / 2;
  let left = (hashUniform(seed, 'strata') + index * golden) % 1;
  for (const stratum of strata) {
    left -= stratum.share;
    if (left < 0) return stratum;
  }
  return strata[strata.length - 1];
}

/** The unit of splits: a posted title stays with the classification's occupation that it belongs to. */
export function splitGroupOf({ id, classification }: OccupationNode): string {
  return classification ?? id;
}

/**
 * The split of every group, by its expected number of contexts. Depends on graph and seed only, so that contexts sampled at
 * another time or from some strata only do not cross over.
 */
export function splitsOf(
  strata: readonly Stratum[],
  seed: number,
  fractions: SplitFractions | undefined,
): Map<string, Split> {
  const sizes = new Map<string, number>();
  for (const { share, occupations } of strata) {
    for (const occupation of occupations) {
      const group = splitGroupOf(occupation);
      sizes.set(group, (sizes.get(group) ?? 0) + share / occupations.length);
    }
  }
  return assignSplits(sizes, { seed, ...(fractions && { fractions }) });
}
