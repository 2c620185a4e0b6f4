import { bestSurface, type Surfaces } from './cleaning/surfaces.ts';
import type { OccupationNode } from './graphData.ts';
import type { Evidence, Observation, OccupationFact, OccupationGroup } from './sources/evidence.ts';
import { unknownGroup } from './sources/socGroups.ts';
import { cleanTitle, titleKey } from './titles/cleanTitle.ts';
import { createTitleIndex, singularTitle, type TitleIndex } from './titles/titleIndex.ts';

export interface PlacedOccupations {
  /** By id, in a fixed order: those of classifications as given, then those of postings by title. */
  readonly nodes: ReadonlyMap<string, OccupationNode>;
  readonly groups: ReadonlyMap<string, OccupationGroup>;
  /** The nodes that an observation is about; none where its title names no occupation or too rare a one. */
  place(observation: Observation): readonly string[];
  /** Observations by what became of their title. */
  readonly placed: ReadonlyMap<string, number>;
}

/** "title:data-engineer": for people; what counts as the same title is decided by its key. */
const idOfTitle = (title: string) =>
  `title:${title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#.]+/gu, '-')
    .replace(/^-|-$/g, '')}`;

/**
 * Turns titles into occupations. A title that names an occupation of a classification is that one; a title that enough postings
 * bear is an occupation of its own as well, which knows its classification where that is certain; a longer title goes to
 * the longest ending that is one ("Oracle EBS Administrator" to "EBS Administrator", to "Administrator"…).
 */
export function placeTitles(evidence: readonly Evidence[], minimumPostings: number): PlacedOccupations {
  const facts = evidence.flatMap(({ occupations = [] }) => occupations);
  const index = createTitleIndex(facts);
  const observations = evidence.flatMap((source) => source.observations);
  const groups = new Map<string, OccupationGroup>();
  const nodes = new Map<string, OccupationNode>();
  for (const fact of facts) {
    nodes.set(fact.id, classifiedNode(fact));
    groups.set(fact.group.code, fact.group);
  }
  const idByKey = new Map<string, string>();
  const groupOf = new Map(facts.map(({ id, group }) => [id, group]));
  for (const title of frequentTitles(observations, index, minimumPostings)) {
    const { classification, group } = classify(title, index, groupOf);
    groups.set(group.code, group);
    const id = idOfTitle(title);
    idByKey.set(titleKey(title), id);
    nodes.set(id, { id, title, classification, group: group.code, observations: 0, titles: [] });
  }

  const placed = new Map<string, number>();
  const remembered = new Map<string, { ids: readonly string[]; how: string }>();
  return {
    nodes,
    groups,
    placed,
    place(observation) {
      const { title, occupationId } = observation;
      if (occupationId !== undefined) return nodes.has(occupationId) ? [occupationId] : [];
      if (title === undefined) return [];
      const found =
        remembered.get(title) ??
        placeTitle(title, observation.kind === 'asserted', index, (rest) =>
          nodes.get(idByKey.get(titleKey(rest)) ?? ''),
        );
      remembered.set(title, found);
      placed.set(found.how, (placed.get(found.how) ?? 0) + observation.count);
      return found.ids;
    },
  };
}

function classifiedNode({ id, title, group, alternateTitles }: OccupationFact): OccupationNode {
  const own = singularTitle(title);
  const titles = [...new Set([own, ...alternateTitles])];
  return { id, title, classification: id, group: group.code, observations: 0, titles };
}

/** Titles that enough observations bear, by falling count; a title that someone asserts needs one. */
function frequentTitles(
  observations: readonly Observation[],
  index: TitleIndex,
  minimumPostings: number,
): string[] {
  const surfaces = new Map<string, Surfaces>();
  const asserted = new Set<string>();
  for (const { title, kind, count } of observations) {
    const clean = title === undefined ? null : kind === 'asserted' ? title.trim() : cleanTitle(title);
    if (clean === null || index.find(clean).kind === 'title') continue;
    const key = titleKey(clean);
    const forms: Surfaces = surfaces.get(key) ?? new Map();
    surfaces.set(key, forms.set(clean, (forms.get(clean) ?? 0) + count));
    if (kind === 'asserted') asserted.add(key);
  }
  return [...surfaces]
    .map(([key, forms]) => ({
      key,
      title: bestSurface(forms),
      count: [...forms.values()].reduce((sum, count) => sum + count, 0),
    }))
    .filter(({ key, count }) => count >= minimumPostings || asserted.has(key))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
    .map(({ title }) => title);
}

/** The classification's occupation where it is certain; the group also where all occupations in question share one. */
function classify(title: string, index: TitleIndex, groupOf: ReadonlyMap<string, OccupationGroup>) {
  const match = index.find(title);
  const ids = match.kind === 'ambiguous' ? match.ids : match.kind === 'unknown' ? [] : [match.id];
  const votes = new Map<string, number>();
  for (const id of ids) {
    const code = groupOf.get(id)?.code ?? unknownGroup.code;
    votes.set(code, (votes.get(code) ?? 0) + 1);
  }
  const [winner] = [...votes].filter(([, count]) => count * 2 > ids.length).map(([code]) => code);
  const group = [...groupOf.values()].find(({ code }) => code === winner) ?? unknownGroup;
  return { classification: match.kind === 'ambiguous' || match.kind === 'unknown' ? null : match.id, group };
}

function placeTitle(
  title: string,
  asserted: boolean,
  index: TitleIndex,
  nodeOf: (title: string) => OccupationNode | undefined,
): { ids: readonly string[]; how: string } {
  const clean = asserted ? title.trim() : cleanTitle(title);
  if (clean === null) return { ids: [], how: 'no occupation in the title' };
  const words = clean.split(/\s+/);
  for (let start = 0; start === 0 || start < words.length - 1; start++) {
    const rest = words.slice(start).join(' ');
    const match = index.find(rest);
    if (match.kind === 'title') return { ids: [match.id], how: 'classified' };
    const node = nodeOf(rest);
    if (!node) continue;
    const { classification } = node;
    const ids = classification === null ? [node.id] : [node.id, classification];
    return { ids, how: start === 0 ? 'own title' : 'ending of the title' };
  }
  const match = index.find(clean);
  if (match.kind === 'alternate') return { ids: [match.id], how: 'classified' };
  return { ids: [], how: 'too rare' };
}
