import type { ContextOccupation } from '../../core/context.ts';
import type { Random } from '../../core/random.ts';
import type { SkillNode } from '../graphData.ts';
import type { SkillGraph } from '../skillGraph.ts';
import type { CareerStep } from './chain.ts';
import { drawNumber, drawOne } from './draw.ts';

/** Years in an occupation, 1 to 8. */
const yearOdds = [0.17, 0.21, 0.2, 0.17, 0.13, 0.06, 0.04, 0.02];
const isCurrentOdds = 0.7;
const asksForAllYearsOdds = 0.6;
const months = 12;

/** Months are counted from year 0. */
function monthText(month: number): string {
  return `${Math.floor(month / months)}-${String((month % months) + 1).padStart(2, '0')}`;
}

/**
 * Gives a career its calendar: whole years, each occupation beginning where the next older one ends, the latest going on
 * at `asOf` or ended in the half year before. Every skill is used in one or two of the occupations that need it, else in
 * the latest.
 */
export function drawTimeline(
  graph: SkillGraph,
  career: readonly CareerStep[],
  skills: readonly SkillNode[],
  random: Random,
): { asOf: string; occupations: ContextOccupation[] } {
  const asOf = 2023 * months + random.integer(3 * months);
  const isCurrent = random.next() < isCurrentOdds;
  const used = skillsByOccupation(graph, career, skills, random);
  let end = isCurrent ? asOf : asOf - 1 - random.integer(6);
  const occupations = career.map(({ occupation, title }, at): ContextOccupation => {
    const years = drawNumber(yearOdds, random);
    const asksForAll = random.next() < asksForAllYearsOdds;
    const requiredYears = asksForAll ? years : 1 + random.integer(years);
    const start = end - years * months;
    const step = {
      occupationId: occupation.id,
      title,
      years,
      requiredYears,
      start: monthText(start),
      end: monthText(end),
      isCurrent: at === 0 && isCurrent,
      skills: used[at],
    };
    end = start;
    return step;
  });
  return { asOf: monthText(asOf), occupations };
}

function skillsByOccupation(
  graph: SkillGraph,
  career: readonly CareerStep[],
  skills: readonly SkillNode[],
  random: Random,
): string[][] {
  const used: string[][] = career.map(() => []);
  const needs = career.map(
    ({ occupation }) => new Set(graph.skillsOf(occupation.id).map(({ skill }) => skill.name)),
  );
  for (const { name } of skills) {
    const places = needs.flatMap((names, at) => (names.has(name) ? [at] : []));
    const first = places.length > 0 ? drawOne(places, random) : 0;
    used[first].push(name);
    const others = places.filter((at) => at !== first);
    if (others.length > 0 && random.next() < 0.4) used[drawOne(others, random)].push(name);
  }
  return used;
}
