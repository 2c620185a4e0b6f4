import type { SkillAlias } from '../documents/lexicon.ts';
import { assembleGraph } from './assembleGraph.ts';
import { associate } from './associations.ts';
import { createNotSkills } from './cleaning/notSkills.ts';
import { type Cell, createVocabulary, type Merge, type Vocabulary } from './cleaning/vocabulary.ts';
import { extendFromRelated } from './extendFromRelated.ts';
import {
  applyFrequencies,
  defaultThresholds,
  type FilterResult,
  type Frequencies,
  filterEdges,
  observedDegrees,
} from './filterEdges.ts';
import type { GraphData, Thresholds } from './graphData.ts';
import { type PlacedOccupations, placeTitles } from './placeTitles.ts';
import { assertedFacts, createProfiles, type Profiles } from './profiles.ts';
import { relate } from './relatedness.ts';
import { resolveNames, resolveObservations } from './resolveObservations.ts';
import type { Evidence, NamedSkill } from './sources/evidence.ts';
import { titleEvidence } from './titleEvidence.ts';

/** So many edges from postings make an occupation known well enough without its titles. */
const wellObserved = 15;

export interface BuildOptions {
  /** Spellings of skills, the first one counts. */
  readonly aliases: readonly SkillAlias[];
  /** Phrases that are no skills. */
  readonly notSkills: readonly string[];
  readonly thresholds?: Partial<Thresholds>;
  /** Shares from outside, by occupation (title or id) and skill, in place of the statistical filter. */
  readonly frequencies?: Frequencies;
  /** Of an outside frequency. Default 0.02. */
  readonly minimumShare?: number;
}

export interface BuiltGraph {
  readonly graph: GraphData;
  /** Which spellings became which of the graph's skills, for a person to check. */
  readonly merges: readonly Merge[];
}

/** From what the sources say to a graph. The same evidence and options give the same graph. */
export function buildGraph(evidence: readonly Evidence[], options: BuildOptions): BuiltGraph {
  const thresholds: Thresholds = { ...defaultThresholds, ...options.thresholds };
  const occupations = placeTitles(evidence, thresholds.minimumPostings);
  const facts = evidence.flatMap((source) => source.occupations ?? []);
  const told = titleEvidence(facts);
  const { cells, vocabulary } = readSkills(evidence, told, options);
  const resolved = resolveObservations(evidence, occupations, vocabulary);
  const observed = associate(resolved.observed);
  const profiles = createProfiles(resolved.asserted);
  addTitleSkills(profiles, told, observedDegrees(observed, thresholds), vocabulary);
  const asserted = associate(profiles.observations());
  const statistical = filterEdges(observed, asserted, assertedFacts(profiles, occupations), thresholds);
  const filtered = withFrequencies(statistical, options, occupations, vocabulary);

  const relations = relate(occupations.nodes, facts, filtered.edges);
  const extension = extendFromRelated(occupations.nodes, filtered.edges, relations);
  const kept = new Set([...filtered.edges, ...extension].map(({ skill }) => skill));
  const merges = vocabulary.merges().filter(({ canonical }) => kept.has(canonical));
  const graph = assembleGraph({
    evidence,
    thresholds,
    occupations,
    observed,
    asserted,
    filtered,
    extension,
    relations,
    aliases: options.aliases,
    merges,
    rawStrings: new Set(cells.map(({ text }) => text)).size,
    rejected: vocabulary.rejected,
    repeated: resolved.repeated,
  });
  return { graph, merges };
}

function readSkills(
  evidence: readonly Evidence[],
  told: ReadonlyMap<string, readonly NamedSkill[]>,
  { aliases, notSkills }: BuildOptions,
): { cells: Cell[]; vocabulary: Vocabulary } {
  const cells: Cell[] = evidence.flatMap(({ observations }) =>
    observations.flatMap(({ skills, kind, count }) =>
      skills.map(({ name }) => ({ text: name, trusted: kind === 'asserted', count })),
    ),
  );
  const fromTitles = [...told.values()].flat().map(({ name }) => ({ text: name, trusted: true, count: 1 }));
  const spellings = evidence.flatMap((source) => source.spellings ?? []);
  const vocabulary = createVocabulary([...cells, ...fromTitles], {
    aliases: [...aliases, ...spellings],
    notSkills: createNotSkills(notSkills),
  });
  return { cells, vocabulary };
}

/** The skills that titles tell, for occupations of which postings tell too little. */
function addTitleSkills(
  profiles: Profiles,
  told: ReadonlyMap<string, readonly NamedSkill[]>,
  degrees: ReadonlyMap<string, number>,
  vocabulary: Vocabulary,
): void {
  for (const [id, skills] of told) {
    if ((degrees.get(id) ?? 0) >= wellObserved) continue;
    profiles.add(id, resolveNames(skills, true, vocabulary), 'titles');
  }
}

function withFrequencies(
  filtered: FilterResult,
  { frequencies, minimumShare = 0.02 }: BuildOptions,
  occupations: PlacedOccupations,
  vocabulary: Vocabulary,
): FilterResult {
  if (!frequencies) return filtered;
  const resolved = new Map<string, Map<string, number>>();
  for (const [name, shares] of frequencies) {
    const ids = occupations.nodes.has(name)
      ? [name]
      : occupations.place({ kind: 'asserted', title: name, skills: [], count: 0 });
    const skills = new Map<string, number>();
    for (const [skill, share] of shares) {
      for (const canonical of vocabulary.resolve(skill, true)) skills.set(canonical, share);
    }
    for (const id of ids) resolved.set(id, skills);
  }
  return applyFrequencies(filtered, resolved, minimumShare);
}
