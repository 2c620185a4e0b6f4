import { z } from 'zod';

/** Version of the graph file. Bumped when a reader of the old shape would misread the new. */
export const graphSchemaVersion = 1;

/**
 * Where an edge comes from: counted in observations, asserted by a source's editors, told by alternate titles, taken over
 * from related occupations, or named by a teacher model.
 */
export const edgeOrigins = ['observed', 'asserted', 'titles', 'related', 'teacher'] as const;
export type EdgeOrigin = (typeof edgeOrigins)[number];

export const thresholdsSchema = z.object({
  /** Postings that a title needs to become an occupation of its own. */
  minimumPostings: z.number().int().positive(),
  /** Observations of an edge. */
  minimumSupport: z.number().int().positive(),
  /** Normalised pointwise mutual information of an observed edge. */
  minimumNpmi: z.number().min(-1).max(1),
  /** Log-likelihood ratio of an observed edge. */
  minimumLlr: z.number().nonnegative(),
  /** Observations, or occupations whose editors list it, that a skill needs. */
  minimumSkillSupport: z.number().int().positive(),
  minimumListings: z.number().int().positive(),
});
export type Thresholds = z.infer<typeof thresholdsSchema>;

export const occupationNodeSchema = z.object({
  id: z.string().min(1),
  title: z.string().min(1),
  /** The occupation of a classification that it certainly belongs to; itself where it is one. Null: none is certain. */
  classification: z.string().nullable(),
  /** Code of its group. */
  group: z.string(),
  /** Postings or records that were counted for it. */
  observations: z.number().int().nonnegative(),
  /** Other titles of it, as one person bears them. */
  titles: z.array(z.string()),
});
export type OccupationNode = z.infer<typeof occupationNodeSchema>;

export const skillNodeSchema = z.object({
  name: z.string().min(1),
  /** Whether the name is also a plain word, so that it counts in running text in this very case only. */
  exactCase: z.boolean().optional(),
  /** Other spellings; a leading `=` as for `exactCase`. */
  aliases: z.array(z.string()),
  /** A product or technology by name, a kind of work, or anything else. */
  kind: z.enum(['technology', 'activity', 'other']),
  observations: z.number().int().nonnegative(),
  /** Occupations whose editors list it. */
  listings: z.number().int().nonnegative(),
});
export type SkillNode = z.infer<typeof skillNodeSchema>;

/** An occupation needs a skill. Both are places in the graph's lists. */
export interface SkillEdge {
  readonly occupation: number;
  readonly skill: number;
  /** Observations that name both. */
  readonly count: number;
  /** Estimated share of the occupation's postings that need it, in (0, 1]. */
  readonly share: number;
  /** How particular the skill is to the occupation: NPMI, in [−1, 1]. */
  readonly npmi: number;
  /** Log-likelihood ratio; null for edges that were not counted. */
  readonly llr: number | null;
  readonly origin: EdgeOrigin;
}

/** What happened on the way from raw cells to the graph. */
export const buildCountsSchema = z.object({
  observations: z.record(z.string(), z.number()),
  repeatedObservations: z.number(),
  rawStrings: z.number(),
  canonicalSkills: z.number(),
  keptSkills: z.number(),
  mergedSpellings: z.record(z.string(), z.number()),
  rejectedPhrases: z.record(z.string(), z.number()),
  titles: z.record(z.string(), z.number()),
  edgesBeforeFilter: z.number(),
  droppedEdges: z.record(z.string(), z.number()),
  edgesAfterFilter: z.number(),
  extendedOccupations: z.record(z.string(), z.number()),
  remarks: z.array(z.string()),
});
export type BuildCounts = z.infer<typeof buildCountsSchema>;

/** The whole graph as plain data; edges and relations point into the lists. Everything is in a fixed order. */
export interface GraphData {
  readonly schemaVersion: typeof graphSchemaVersion;
  readonly sources: readonly string[];
  readonly thresholds: Thresholds;
  readonly groups: readonly { readonly code: string; readonly title: string }[];
  readonly occupations: readonly OccupationNode[];
  readonly skills: readonly SkillNode[];
  readonly edges: readonly SkillEdge[];
  /** Pairs of occupations, each once; weights in (0, 1]. */
  readonly related: readonly { readonly from: number; readonly to: number; readonly weight: number }[];
  readonly counts: BuildCounts;
}
