import type { Random } from '../../core/random.ts';
import { titlesMatch } from '../../documents/titles.ts';
import type { OccupationNode } from '../graphData.ts';
import type { SkillGraph } from '../skillGraph.ts';
import { createWordSpread, type WordSpread } from '../titles/wordSpread.ts';
import { drawNumber, drawOne, drawWeighted } from './draw.ts';

/** An occupation of a career with the title that it is told by. */
export interface CareerStep {
  readonly occupation: OccupationNode;
  readonly title: string;
}

/** How many occupations a career has, 1 to 4: about as in RJDB's records. */
const lengthOdds = [0.2, 0.38, 0.27, 0.15];
const attempts = 12;

/**
 * A career that ends in the primary occupation: each earlier one is related to it or to the one after it. Their titles
 * cannot be taken for each other.
 */
export function drawCareer(graph: SkillGraph, primary: OccupationNode, random: Random): CareerStep[] {
  const length = drawNumber(lengthOdds, random);
  const career: CareerStep[] = [{ occupation: primary, title: drawTitle(graph, primary, random) }];
  for (let attempt = 0; career.length < length && attempt < attempts; attempt++) {
    const from = random.next() < 0.6 ? primary : career[career.length - 1].occupation;
    const related = graph
      .relatedTo(from.id)
      .filter(
        ({ occupation }) =>
          !/\ball other\b/i.test(occupation.title) && graph.skillsOf(occupation.id).length > 0,
      );
    const next = drawWeighted(related, ({ weight }) => weight, random)?.occupation;
    if (!next) continue;
    const title = drawTitle(graph, next, random);
    if (career.some((step) => step.occupation.id === next.id || titlesMatch(step.title, title))) continue;
    career.push({ occupation: next, title });
  }
  return career;
}

/** A title that so many occupations bear says little of any: "Project Engineer" may build ships. */
const mostBearers = 2;

interface TitleFacts {
  readonly bearers: ReadonlyMap<string, number>;
  readonly words: WordSpread;
}

const remembered = new WeakMap<SkillGraph, TitleFacts>();

function titleFacts(graph: SkillGraph): TitleFacts {
  const known = remembered.get(graph);
  if (known) return known;
  const bearers = new Map<string, number>();
  const lists = graph.data.occupations.map(({ titles }) => titles);
  for (const title of lists.flat()) bearers.set(title, (bearers.get(title) ?? 0) + 1);
  const facts = { bearers, words: createWordSpread(lists) };
  remembered.set(graph, facts);
  return facts;
}

/** Its own title in the singular, or one of its alternate titles, if it reads like one and tells of this occupation. */
function drawTitle(graph: SkillGraph, { title, titles }: OccupationNode, random: Random): string {
  const { bearers, words } = titleFacts(graph);
  const readable = titles.filter(
    (other, at) =>
      isReadable(other) && (at === 0 || ((bearers.get(other) ?? 0) <= mostBearers && words.isKnown(other))),
  );
  const [own] = titles;
  if (own === undefined) return title;
  if (readable.length === 0) return own;
  return isReadable(own) && random.next() < 0.5 ? own : drawOne(readable, random);
}

/** Two to five words, no list and no bracket, no abbreviation alone. */
function isReadable(title: string): boolean {
  const words = title.split(' ');
  return (
    /^[\p{L} '.-]+$/u.test(title) &&
    words.length <= 5 &&
    title.length >= 5 &&
    !/\b(?:and|or|except|other|n\.?e\.?c|helpers?--|retarded|impaired|handicapped)\b/i.test(title) &&
    (words.length > 1 || /\p{Ll}{4}/u.test(title)) &&
    words.some((word) => /\p{Ll}{3}/u.test(word))
  );
}
