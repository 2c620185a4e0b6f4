import { titlesMatch } from './titles.ts';
import type { ExperienceRequirement, Role } from './types.ts';

/** Years read off dates fall a little short of whole ones ("Mar 2019 - Feb 2023"). */
export const yearsTolerance = 0.25;

/** How a résumé's roles fall short of one that is asked for; `heldYears` null where the role is missing. */
export interface RoleShortfall {
  readonly kind: 'missing' | 'shortened';
  readonly heldYears: number | null;
}

/**
 * Compares a required role with those held: roles of a matching title count together. Null where the requirement is
 * met, which what is not stated on either side counts for.
 */
export function roleShortfall(
  { title, years }: Pick<ExperienceRequirement, 'title' | 'years'>,
  roles: readonly Role[],
): RoleShortfall | null {
  const held = roles.filter((role) => titlesMatch(title, role.title));
  if (held.length === 0) return { kind: 'missing', heldYears: null };
  if (years === null || held.some((role) => role.years === null)) return null;
  const heldYears = held.reduce((sum, role) => sum + (role.years ?? 0), 0);
  return heldYears + yearsTolerance >= years ? null : { kind: 'shortened', heldYears };
}
