import type { Random } from '../../core/random.ts';
import type { SkillNode } from '../graphData.ts';
import type { SkillGraph } from '../skillGraph.ts';
import type { CareerStep } from './chain.ts';
import { collide, sharedWords } from './collisions.ts';
import { drawNumber, drawWeighted } from './draw.ts';
import { toldByTitles } from './toldByTitles.ts';

export interface ChosenSkills {
  readonly required: readonly SkillNode[];
  readonly extra: readonly SkillNode[];
}

interface Candidate {
  readonly skill: SkillNode;
  readonly weight: number;
}

/** RJDB's records have 4 to 11 skills. */
const fewest = 5;
const countOdds = [1, 1, 1, 1, 1, 0.7, 0.5];
const extraOdds = [0.35, 0.3, 0.2, 0.15];
const spareDistractors = 3;
/** What a quarter of all occupations list belongs to none in particular; so many of these a context may ask for. */
const everywhere = 0.2;
const mostEverywhere = 2;
/** Beyond its strongest skills, an occupation's list gets accidental. */
const depthOfPrimary = 45;
const depthOfOthers = 20;
const weightOfOthers = 0.4;
/** Among distractors, what the career's own occupations need. */
const weightOfOwn = 0.5;
/** Each product that no posting names makes further ones so much less likely: nobody asks for eight systems of records. */
const weightBesideUnnamed = 0.5;

/**
 * Skills of a career by weight, the primary occupation's before the others', no two of which could be taken for each other.
 */
export function chooseSkills(graph: SkillGraph, career: readonly CareerStep[], random: Random): ChosenSkills {
  const own = candidatesOf(graph, career);
  const wanted = fewest - 1 + drawNumber(countOdds, random);
  const required = drawSkills(graph, own, wanted, [], random);
  const extra = drawSkills(graph, own, drawNumber(extraOdds, random) - 1, required, random);
  return { required, extra };
}

/**
 * Skills that a résumé could have instead: what the occupations need but the posting does not ask for, and what their relatives
 * need. First one for each removed skill, of its kind where the neighbourhood has one, then a few more.
 */
export function drawDistractors(
  graph: SkillGraph,
  career: readonly CareerStep[],
  { required, extra }: ChosenSkills,
  removed: readonly SkillNode[],
  random: Random,
): SkillNode[] {
  const own = candidatesOf(graph, career);
  const near = new Map(own.map(({ skill, weight }) => [skill.name, { skill, weight: weightOfOwn * weight }]));
  for (const candidate of relativesOf(graph, career)) {
    if (!near.has(candidate.skill.name)) near.set(candidate.skill.name, candidate);
  }
  // Whichever of two exchanged skills is asked for, the résumé with the other one must be able to lack it.
  const isTold = toldByTitles(career);
  const candidates = [...near.values()].filter(({ skill }) => !isTold(skill));
  const drawn: SkillNode[] = [];
  const draw = (from: readonly Candidate[], count: number) => {
    const found = drawSkills(graph, from, count, [...required, ...extra, ...drawn], random);
    drawn.push(...found);
    return found.length === count;
  };
  for (const { kind } of removed) {
    if (
      !draw(
        candidates.filter(({ skill }) => skill.kind === kind),
        1,
      )
    )
      draw(candidates, 1);
  }
  draw(candidates, spareDistractors);
  return drawn;
}

function candidatesOf(graph: SkillGraph, career: readonly CareerStep[]): Candidate[] {
  const candidates = new Map<string, Candidate>();
  for (const [at, { occupation }] of career.entries()) {
    for (const { skill, weight } of graph
      .skillsOf(occupation.id)
      .slice(0, at === 0 ? depthOfPrimary : depthOfOthers)) {
      const scaled = at === 0 ? weight : weightOfOthers * weight;
      const known = candidates.get(skill.name);
      candidates.set(skill.name, { skill, weight: (known?.weight ?? 0) + scaled });
    }
  }
  return [...candidates.values()];
}

function relativesOf(graph: SkillGraph, career: readonly CareerStep[]): Candidate[] {
  return career.flatMap(({ occupation }) =>
    graph
      .relatedTo(occupation.id)
      .slice(0, 8)
      .flatMap(({ occupation: relative, weight: nearness }) =>
        graph
          .skillsOf(relative.id)
          .slice(0, 15)
          .map(({ skill, weight }) => ({ skill, weight: nearness * weight })),
      ),
  );
}

function isUnnamedProduct({ kind, observations }: SkillNode): boolean {
  return kind === 'technology' && observations === 0;
}

/** Draws without putting back; what resembles a skill that is drawn already becomes less likely. */
function drawSkills(
  graph: SkillGraph,
  candidates: readonly Candidate[],
  wanted: number,
  taken: readonly SkillNode[],
  random: Random,
): SkillNode[] {
  const isEverywhere = ({ listings }: SkillNode) => listings > everywhere * graph.data.occupations.length;
  const drawn: SkillNode[] = [];
  let pool = candidates.filter(({ skill }) => !taken.some((other) => collide(skill, other)));
  while (drawn.length < wanted && pool.length > 0) {
    const found = drawWeighted(pool, ({ weight }) => weight, random);
    if (!found) break;
    drawn.push(found.skill);
    const full = drawn.filter(isEverywhere).length >= mostEverywhere;
    pool = pool
      .filter(({ skill }) => !collide(skill, found.skill) && !(full && isEverywhere(skill)))
      .map(({ skill, weight }) => ({
        skill,
        weight:
          weight *
          (1 - 0.6 * sharedWords(skill, found.skill)) *
          (isUnnamedProduct(skill) && isUnnamedProduct(found.skill) ? weightBesideUnnamed : 1),
      }));
  }
  return drawn;
}
