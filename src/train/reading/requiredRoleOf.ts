import type { Triple } from '../../core/record.ts';
import { coverage, titleStems } from '../../documents/reading/titleSimilarity.ts';
import { titlesMatch } from '../../documents/titles.ts';
import type { ExperienceRequirement } from '../../documents/types.ts';

const leastLikeness = 0.45;

/** Which of the required roles a variant of a triple does not meet; null: it meets all of them. */
export function requiredRoleOf(
  { filtered, negativesFiltered }: Triple,
  variant: string,
  required: readonly ExperienceRequirement[],
): number | null | 'unknown' {
  if (variant === 'matched') return null;
  const { experience } = variant === 'unmatched' ? filtered : (negativesFiltered?.[variant] ?? unchanged);
  const { kind, title, requiredYears } = experience;
  if (kind === 'unchanged' || title === null) return null;
  const stems = titleStems(title);
  const equal = () => 1;
  let best = { likeness: leastLikeness, index: -1 };
  for (const [index, role] of required.entries()) {
    const own = titleStems(role.title);
    const likeness =
      0.5 * coverage(stems, own, equal) +
      0.5 * coverage(own, stems, equal) +
      (role.years === requiredYears ? 0.1 : 0) +
      (titlesMatch(title, role.title) ? 0.2 : 0);
    if (likeness > best.likeness) best = { likeness, index };
  }
  return best.index < 0 ? 'unknown' : best.index;
}

const unchanged = {
  experience: { kind: 'unchanged', title: null, requiredYears: null, resumeYears: null },
} as const;
