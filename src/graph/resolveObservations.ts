import type { Vocabulary } from './cleaning/vocabulary.ts';
import type { PlacedOccupations } from './placeTitles.ts';
import type { Evidence, NamedSkill } from './sources/evidence.ts';

/** An observation with its occupations as nodes and its skills by canonical name. */
export interface ResolvedObservation {
  /** A posting counts for its own title and for the classification's occupation. */
  readonly occupations: readonly string[];
  /** The share that the source states, where it does. */
  readonly skills: ReadonlyMap<string, number | undefined>;
  readonly count: number;
}

export interface AssertedObservation extends ResolvedObservation {
  readonly source: string;
  readonly isCatalogue: boolean;
}

/** Two postings with the same title and the same list of so many skills are one, posted again. */
const tellingList = 3;

/**
 * Occupations and canonical skills of every observation. Observations without any skill are left out; those without an
 * occupation still say how common a skill is.
 */
export function resolveObservations(
  evidence: readonly Evidence[],
  occupations: PlacedOccupations,
  vocabulary: Vocabulary,
): { observed: ResolvedObservation[]; asserted: AssertedObservation[]; repeated: number } {
  const observed: ResolvedObservation[] = [];
  const asserted: AssertedObservation[] = [];
  const seen = new Set<string>();
  let repeated = 0;
  for (const { source, observations } of evidence) {
    for (const observation of observations) {
      const { kind, title, count, isCatalogue = false } = observation;
      const skills = resolveNames(observation.skills, kind === 'asserted', vocabulary);
      if (skills.size === 0) continue;
      const text = [title, ...observation.skills.map(({ name }) => name)].join('\0');
      if (kind === 'observed' && skills.size >= tellingList && seen.has(text)) {
        repeated += count;
        continue;
      }
      seen.add(text);
      const resolved = { occupations: occupations.place(observation), skills, count };
      if (kind === 'observed') observed.push(resolved);
      else asserted.push({ ...resolved, source, isCatalogue });
    }
  }
  return { observed, asserted, repeated };
}

/** Canonical names with the largest share stated for any of their spellings. */
export function resolveNames(
  skills: readonly NamedSkill[],
  trusted: boolean,
  vocabulary: Vocabulary,
): Map<string, number | undefined> {
  const names = new Map<string, number | undefined>();
  for (const { name, share } of skills) {
    for (const canonical of vocabulary.resolve(name, trusted)) {
      const known = names.get(canonical);
      names.set(canonical, share === undefined ? known : Math.max(share, known ?? 0));
    }
  }
  return names;
}
