import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';
import { describeValue, InputError } from '../core/errors.ts';
import { sha256 } from '../core/hash.ts';
import { parseAs } from '../core/parseAs.ts';
import {
  buildCountsSchema,
  edgeOrigins,
  type GraphData,
  graphSchemaVersion,
  occupationNodeSchema,
  type SkillNode,
  skillNodeSchema,
  thresholdsSchema,
} from './graphData.ts';

const index = z.number().int().nonnegative();
const share = z.number().positive().max(1);

/** Edges as rows of numbers: a graph has tens of thousands. */
const graphFileSchema = z.object({
  schemaVersion: z.literal(graphSchemaVersion),
  sources: z.array(z.string()),
  thresholds: thresholdsSchema,
  groups: z.array(z.object({ code: z.string(), title: z.string() })),
  occupations: z.array(occupationNodeSchema),
  skills: z.array(skillNodeSchema),
  /** occupation, skill, count, share, NPMI, log-likelihood ratio, origin. */
  edges: z.array(z.tuple([index, index, index, share, z.number(), z.number().nullable(), index])),
  /** occupation, occupation, weight. */
  related: z.array(z.tuple([index, index, share])),
  counts: buildCountsSchema,
});
const graphSkillsSchema = z.object({
  schemaVersion: z.literal(graphSchemaVersion),
  skills: z.array(skillNodeSchema),
});

const expected = 'a skill graph';
const advice = 'build it again with `distill graph build`';

/** The graph as the bytes of its file, and the digest of what it says (not of how it is compressed). */
export function encodeGraph(graph: GraphData): { bytes: Buffer; digest: string } {
  const { edges, related, ...rest } = graph;
  const file: z.infer<typeof graphFileSchema> = {
    ...rest,
    sources: [...graph.sources],
    groups: [...graph.groups],
    occupations: [...graph.occupations],
    skills: [...graph.skills],
    edges: edges.map(({ occupation, skill, count, share, npmi, llr, origin }) => [
      occupation,
      skill,
      count,
      share,
      npmi,
      llr,
      edgeOrigins.indexOf(origin),
    ]),
    related: related.map(({ from, to, weight }) => [from, to, weight]),
  };
  const text = JSON.stringify(file);
  return { bytes: gzipSync(text, { level: 9 }), digest: sha256(text) };
}

/**
 * Reads what {@link encodeGraph} wrote.
 * @param path for messages only
 * @throws InputError when it is no graph of this version, or its edges point nowhere.
 */
export function decodeGraph(path: string, bytes: Uint8Array): { graph: GraphData; digest: string } {
  const text = unpack(path, bytes);
  const file = parseAs(graphFileSchema, parseJson(path, text), { file: path, expected, advice });
  const { occupations, skills } = file;
  const dangling =
    file.edges.some(([occupation, skill]) => occupation >= occupations.length || skill >= skills.length) ||
    file.related.some(([from, to]) => Math.max(from, to) >= occupations.length);
  if (dangling) {
    throw new InputError({ file: path, expected, got: 'an edge that points to no node', advice });
  }
  const graph: GraphData = {
    ...file,
    edges: file.edges.map(([occupation, skill, count, share, npmi, llr, origin]) => ({
      occupation,
      skill,
      count,
      share,
      npmi,
      llr,
      origin: edgeOrigins[origin] ?? 'asserted',
    })),
    related: file.related.map(([from, to, weight]) => ({ from, to, weight })),
  };
  return { graph, digest: sha256(text) };
}

/** The skills alone: what a lexicon needs of a graph, without reading its tens of thousands of edges. */
export function decodeGraphSkills(
  path: string,
  bytes: Uint8Array,
): { skills: readonly SkillNode[]; digest: string } {
  const text = unpack(path, bytes);
  const { skills } = parseAs(graphSkillsSchema, parseJson(path, text), { file: path, expected, advice });
  return { skills, digest: sha256(text) };
}

function unpack(path: string, bytes: Uint8Array): string {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return Buffer.from(bytes).toString('utf8');
  try {
    return gunzipSync(bytes).toString('utf8');
  } catch (cause) {
    throw new InputError({ file: path, expected: 'a whole gzip file', got: 'a damaged one', cause });
  }
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new InputError({ file: path, expected: 'a skill graph (JSON)', got: describeValue(text), cause });
  }
}
