import type { AssertedFacts } from './filterEdges.ts';
import type { EdgeOrigin } from './graphData.ts';
import type { PlacedOccupations } from './placeTitles.ts';
import type { AssertedObservation, ResolvedObservation } from './resolveObservations.ts';

interface Mark {
  readonly origin: EdgeOrigin;
  readonly isCatalogue: boolean;
  readonly share: number | undefined;
}

/** All that editors, titles and teachers say about each occupation: one profile an occupation, whatever the source. */
export interface Profiles {
  /** Skills that are there already keep their origin. */
  add(
    occupation: string,
    skills: ReadonlyMap<string, number | undefined>,
    origin: EdgeOrigin,
    isCatalogue?: boolean,
  ): void;
  mark(occupation: string, skill: string): Mark | undefined;
  observations(): ResolvedObservation[];
}

export function createProfiles(asserted: readonly AssertedObservation[]): Profiles {
  const profiles = new Map<string, Map<string, Mark>>();
  const add: Profiles['add'] = (occupation, skills, origin, isCatalogue = false) => {
    const profile = profiles.get(occupation) ?? new Map<string, Mark>();
    profiles.set(occupation, profile);
    for (const [skill, share] of skills) {
      const known = profile.get(skill);
      const larger = Math.max(share ?? 0, known?.share ?? 0) || undefined;
      profile.set(skill, {
        origin: known?.origin ?? origin,
        isCatalogue: isCatalogue && (known?.isCatalogue ?? true),
        share: larger,
      });
    }
  };
  for (const { occupations, skills, source, isCatalogue } of asserted) {
    for (const occupation of occupations)
      add(occupation, skills, source === 'teacher' ? 'teacher' : 'asserted', isCatalogue);
  }
  return {
    add,
    mark: (occupation, skill) => profiles.get(occupation)?.get(skill),
    observations: () =>
      [...profiles].map(([id, profile]) => ({
        occupations: [id],
        skills: new Map([...profile].map(([skill, { share }]) => [skill, share])),
        count: 1,
      })),
  };
}

/** A group of a few occupations is nobody's home because one of them lists a product. */
const fewestOfGroup = 10;

/** What the filter wants to know of an asserted edge. */
export function assertedFacts(profiles: Profiles, { nodes }: PlacedOccupations): AssertedFacts {
  const sizes = new Map<string, number>();
  const listings = new Map<string, number>();
  const groupOf = (id: string) => nodes.get(id)?.group ?? '';
  for (const { occupations, skills } of profiles.observations()) {
    for (const id of occupations) {
      sizes.set(groupOf(id), (sizes.get(groupOf(id)) ?? 0) + 1);
      for (const skill of skills.keys()) {
        const key = `${groupOf(id)}\0${skill}`;
        listings.set(key, (listings.get(key) ?? 0) + 1);
      }
    }
  }
  const shareIn = (group: string, skill: string) =>
    (listings.get(`${group}\0${skill}`) ?? 0) / Math.max(fewestOfGroup, sizes.get(group) ?? 1);
  const highest = new Map<string, number>();
  for (const key of listings.keys()) {
    const [group, skill] = key.split('\0');
    highest.set(skill, Math.max(highest.get(skill) ?? 0, shareIn(group, skill)));
  }
  return {
    originOf: ({ occupation, skill }) => profiles.mark(occupation, skill)?.origin ?? 'asserted',
    isFromCatalogue: ({ occupation, skill }) => profiles.mark(occupation, skill)?.isCatalogue ?? false,
    shareOfGroup: ({ occupation, skill }) => {
      const group = groupOf(occupation);
      const others = (listings.get(`${group}\0${skill}`) ?? 0) - 1;
      return others / Math.max(1, (sizes.get(group) ?? 1) - 1);
    },
    shareAtHome: ({ occupation, skill }) => shareIn(groupOf(occupation), skill) / (highest.get(skill) ?? 1),
  };
}
