import type { Context, Filtered } from '../core/context.ts';

/** What the swapped résumé lacks: the skills that were replaced, and the years that went to another role. */
export function swappedFilter({ swap, occupations }: Context): Filtered {
  const skills = swap.skills.map(({ removed }) => removed);
  const shortened = occupations.find(({ title }) => title === swap.experience?.from);
  if (!shortened || !swap.experience)
    return { skills, experience: { kind: 'unchanged', title: null, requiredYears: null, resumeYears: null } };
  const { title, years, requiredYears } = shortened;
  const resumeYears = years - swap.experience.movedYears;
  return { skills, experience: { kind: 'shortened', title, requiredYears, resumeYears } };
}
