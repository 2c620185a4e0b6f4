import { skillKey } from './cleaning/skillKey.ts';
import type { NamedSkill, OccupationFact } from './sources/evidence.ts';
import { skillsFromTitles } from './titles/skillsFromTitles.ts';
import { createWordSpread } from './titles/wordSpread.ts';

/** So many an occupation gets at most: O*NET lists over a hundred titles for some. */
const mostSkills = 24;
/** Where the titles tell so many in ordinary words, those in words that no other occupation knows are left out. */
const enoughSkills = 5;
/** Of a share, where the words are hardly known, or where only one of an occupation's titles does such work. */
const unlikely = 0.4;

/**
 * The skills that each occupation's alternate titles tell, the likeliest first: said by several of its titles, by titles of
 * other occupations too, in few and ordinary words. The share is a guess that grows with the number of titles.
 */
export function titleEvidence(occupations: readonly OccupationFact[]): Map<string, NamedSkill[]> {
  const jobs = new Set(
    occupations
      .flatMap(({ alternateTitles }) => alternateTitles)
      .filter((title) => /^\p{Lu}\p{Ll}+(?:er|or|ist)$/u.test(title) && title !== 'Computer')
      .map((title) => title.toLowerCase()),
  );
  const told = new Map(
    occupations.map(({ id, alternateTitles }) => [id, skillsFromTitles(alternateTitles, jobs)]),
  );
  const spread = new Map<string, number>();
  for (const skills of told.values()) {
    for (const { name } of skills) spread.set(skillKey(name), (spread.get(skillKey(name)) ?? 0) + 1);
  }
  const evidence = new Map<string, NamedSkill[]>();
  const words = createWordSpread(
    occupations.map(({ title, alternateTitles }) => [title, ...alternateTitles]),
  );
  const kindOf = (name: string) => name.split(' ').slice(0, -1).join(' ');
  for (const [id, skills] of told) {
    const known = skills.filter(({ name }) => words.isKnown(kindOf(name)));
    const likely = known.length >= enoughSkills ? known : skills;
    const activities = countBy(likely.map(({ name }) => activityOf(name)));
    const isOutsider = (name: string) =>
      likely.length >= enoughSkills && name.includes(' ') && activities.get(activityOf(name)) === 1;
    const ranked = likely
      .map(({ name, titles }) => ({
        name,
        share:
          shareOf(titles, spread.get(skillKey(name)) ?? 1, name.split(' ').length) *
          (words.isFamiliar(kindOf(name)) && !isOutsider(name) ? 1 : unlikely),
      }))
      .sort((a, b) => b.share - a.share || (a.name < b.name ? -1 : 1));
    if (ranked.length > 0) evidence.set(id, ranked.slice(0, mostSkills));
  }
  return evidence;
}

function activityOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
}

function countBy(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function shareOf(titles: number, occupations: number, words: number): number {
  const share =
    0.15 + 0.1 * (titles - 1) + (occupations > 1 ? 0.1 : 0) + (words === 1 ? 0.15 : words > 2 ? -0.05 : 0);
  return Math.min(0.5, share);
}
