import { skillKey } from './cleaning/skillKey.ts';
import type { NamedSkill, OccupationFact } from './sources/evidence.ts';
import { skillsFromTitles } from './titles/skillsFromTitles.ts';

/** So many an occupation gets at most: O*NET lists over a hundred titles for some. */
const mostSkills = 24;

/**
 * The skills that each occupation's alternate titles tell, the likeliest first: said by several of its titles, by titles of
 * other occupations too, in few words. The share is a guess that grows with the number of titles.
 */
export function titleEvidence(occupations: readonly OccupationFact[]): Map<string, NamedSkill[]> {
  const told = new Map(occupations.map(({ id, alternateTitles }) => [id, skillsFromTitles(alternateTitles)]));
  const spread = new Map<string, number>();
  for (const skills of told.values()) {
    for (const { name } of skills) spread.set(skillKey(name), (spread.get(skillKey(name)) ?? 0) + 1);
  }
  const evidence = new Map<string, NamedSkill[]>();
  for (const [id, skills] of told) {
    const ranked = skills
      .map(({ name, titles }) => ({
        name,
        share: shareOf(titles, spread.get(skillKey(name)) ?? 1, name.split(' ').length),
      }))
      .sort((a, b) => b.share - a.share || (a.name < b.name ? -1 : 1));
    if (ranked.length > 0) evidence.set(id, ranked.slice(0, mostSkills));
  }
  return evidence;
}

function shareOf(titles: number, occupations: number, words: number): number {
  const share =
    0.15 + 0.1 * (titles - 1) + (occupations > 1 ? 0.1 : 0) + (words === 1 ? 0.15 : words > 2 ? -0.05 : 0);
  return Math.min(0.5, share);
}
