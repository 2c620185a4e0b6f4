import type { Association, Associations } from './associations.ts';
import type { EdgeOrigin, Thresholds } from './graphData.ts';

export const defaultThresholds: Thresholds = {
  minimumPostings: 8,
  minimumSupport: 3,
  minimumNpmi: 0.05,
  minimumLlr: 6.63,
  minimumSkillSupport: 5,
  minimumListings: 4,
};

export interface FilteredEdge extends Omit<Association, 'llr'> {
  readonly origin: EdgeOrigin;
  readonly llr: number | null;
}

/** Shares by occupation and skill from outside, e.g. a provider's statistics of postings. */
export type Frequencies = ReadonlyMap<string, ReadonlyMap<string, number>>;

export interface FilterResult {
  readonly edges: readonly FilteredEdge[];
  readonly before: number;
  readonly dropped: ReadonlyMap<string, number>;
}

/** What else there is to know of asserted edges. */
export interface AssertedFacts {
  originOf(edge: Association): EdgeOrigin;
  /** Whether it comes from a catalogue of products. */
  isFromCatalogue(edge: Association): boolean;
  /** The share of the occupations in this one's group that list the skill. */
  shareOfGroup(edge: Association): number;
  /** That share, with this occupation, relative to the group where the skill is listed most. */
  shareAtHome(edge: Association): number;
}

/** A product that is listed here and there must be listed by so many of the occupation's own group. */
const leastShareOfGroup = 0.04;
/** Relative to the group where it is at home: some lists of general managers and talent directors hold Hadoop and JSP. */
const leastShareAtHome = 0.2;
const statedDemand = 0.5;

/**
 * Keeps what the numbers carry. Counted edges: enough observations, of a skill that is in use, particular to the occupation
 * by NPMI, and not by chance by the log-likelihood ratio (6.63: p = .01). Asserted edges stay, but from a catalogue of products
 * only those that some occupations list, or that are in use in observations, and that fit the occupation's group.
 */
export function filterEdges(
  observed: Associations,
  asserted: Associations,
  facts: AssertedFacts,
  thresholds: Thresholds,
): FilterResult {
  const kept = new Map<string, FilteredEdge>();
  const reasons = new Map<string, string>();
  const idOf = ({ occupation, skill }: Association | FilteredEdge) => `${occupation}\0${skill}`;
  const drop = (edge: Association, why: string) => {
    if (!kept.has(idOf(edge))) reasons.set(idOf(edge), why);
  };
  const keep = (edge: FilteredEdge) => {
    const known = kept.get(idOf(edge));
    kept.set(idOf(edge), known ? strongest(known, edge) : edge);
    reasons.delete(idOf(edge));
  };
  for (const edge of observed.edges) {
    const why = whyDropped(edge, observed, thresholds);
    if (why === null) keep({ ...edge, origin: 'observed' });
    else drop(edge, why);
  }
  for (const edge of asserted.edges) {
    const listings = asserted.skillCounts.get(edge.skill) ?? 0;
    const inUse = (observed.skillCounts.get(edge.skill) ?? 0) >= thresholds.minimumSkillSupport;
    const isProduct = facts.isFromCatalogue(edge);
    if (isProduct && listings < thresholds.minimumListings && !inUse) drop(edge, 'product listed too rarely');
    else if (isProduct && edge.share < statedDemand && isForeign(edge, facts))
      drop(edge, 'product foreign to the group');
    else keep({ ...edge, llr: null, origin: facts.originOf(edge) });
  }
  const dropped = new Map<string, number>();
  for (const why of reasons.values()) dropped.set(why, (dropped.get(why) ?? 0) + 1);
  return { edges: [...kept.values()], before: kept.size + reasons.size, dropped };
}

function isForeign(edge: Association, facts: AssertedFacts): boolean {
  return facts.shareOfGroup(edge) < leastShareOfGroup || facts.shareAtHome(edge) < leastShareAtHome;
}

/** How many edges each occupation has by its observations alone. */
export function observedDegrees(observed: Associations, thresholds: Thresholds): Map<string, number> {
  const degrees = new Map<string, number>();
  for (const edge of observed.edges) {
    if (whyDropped(edge, observed, thresholds) === null)
      degrees.set(edge.occupation, (degrees.get(edge.occupation) ?? 0) + 1);
  }
  return degrees;
}

function whyDropped(edge: Association, { skillCounts }: Associations, thresholds: Thresholds): string | null {
  if ((skillCounts.get(edge.skill) ?? 0) < thresholds.minimumSkillSupport) return 'skill too rare';
  if (edge.count < thresholds.minimumSupport) return 'support';
  if (edge.npmi < thresholds.minimumNpmi) return 'NPMI';
  return edge.llr < thresholds.minimumLlr ? 'log-likelihood ratio' : null;
}

/** An edge from two kinds of evidence is one: the counted numbers, the larger share. */
function strongest(a: FilteredEdge, b: FilteredEdge): FilteredEdge {
  const counted = a.llr !== null ? a : b.llr !== null ? b : a;
  return { ...counted, share: Math.max(a.share, b.share), npmi: Math.max(a.npmi, b.npmi) };
}

/**
 * Instead of the statistics: shares from outside. Where they know an occupation, its edges are those that they give at
 * least `minimumShare`; occupations that they do not know keep theirs.
 */
export function applyFrequencies(
  { edges, before, dropped }: FilterResult,
  frequencies: Frequencies,
  minimumShare: number,
): FilterResult {
  const all = new Map(dropped);
  const kept: FilteredEdge[] = [];
  for (const edge of edges) {
    const known = frequencies.get(edge.occupation);
    const share = known?.get(edge.skill) ?? 0;
    if (!known) kept.push(edge);
    else if (share >= minimumShare) kept.push({ ...edge, share: Math.min(1, share) });
    else all.set('outside frequency', (all.get('outside frequency') ?? 0) + 1);
  }
  return { edges: kept, before, dropped: all };
}
