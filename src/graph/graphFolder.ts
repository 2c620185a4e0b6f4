import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { InputError, UsageError } from '../core/errors.ts';
import { sha256 } from '../core/hash.ts';
import { parseAs } from '../core/parseAs.ts';
import { writeFileAtomic } from '../io/atomicWrite.ts';
import { readFailure, systemErrorCode } from '../io/fileErrors.ts';
import { readTextFile } from '../io/readTextFile.ts';
import type { BuiltGraph } from './buildGraph.ts';
import type { Merge } from './cleaning/vocabulary.ts';
import type { SkillNode } from './graphData.ts';
import { decodeGraph, decodeGraphSkills, encodeGraph } from './graphFile.ts';
import { openSkillGraph, type SkillGraph } from './skillGraph.ts';

const graphName = 'graph.json.gz';
const mergesName = 'merged.csv';
const manifestName = 'manifest.json';

const inputSchema = z.object({ source: z.string(), file: z.string(), sha256: z.string() });

/** `manifest.json` of a graph folder. */
const graphManifestSchema = z.object({
  schemaVersion: z.literal(1),
  kind: z.literal('skill-graph'),
  name: z.string(),
  title: z.string(),
  /** sha256 of the graph's uncompressed JSON: what a context carries as `graphDigest`. */
  digest: z.string(),
  files: z.array(z.object({ path: z.string(), sha256: z.string(), bytes: z.number().int().nonnegative() })),
  /** The files that it was built from. */
  inputs: z.array(inputSchema),
  occupations: z.number().int().nonnegative(),
  skills: z.number().int().nonnegative(),
  edges: z.number().int().nonnegative(),
  licence: z.string(),
});
export type GraphManifest = z.infer<typeof graphManifestSchema>;

export interface GraphDescription {
  readonly name: string;
  readonly title: string;
  readonly licence: string;
  readonly inputs: GraphManifest['inputs'];
}

/**
 * Refuses a place that holds something else; an empty or missing folder is free.
 * @throws UsageError
 */
export async function refuseTakenGraphFolder(folder: string, overwrite: boolean): Promise<void> {
  const entries = await readdir(folder).catch((error: unknown) => {
    if (systemErrorCode(error) === 'ENOENT') return [] as string[];
    if (systemErrorCode(error) !== 'ENOTDIR') throw readFailure(folder, error);
    throw new UsageError(`${folder} is a file, not a folder`, {
      advice: 'choose another place with --output',
    });
  });
  if (entries.length === 0 || (overwrite && entries.includes(graphName))) return;
  throw new UsageError(`${folder} is not empty${overwrite ? ' and no graph' : ''}`, {
    advice: `choose another place with --output${overwrite ? '' : ', or give --overwrite to replace a graph'}`,
  });
}

/**
 * Writes graph, list of merged spellings and manifest, the manifest last; other files of the folder stay.
 * @throws RuntimeFailure when it can't be written.
 */
export async function writeGraphFolder(
  folder: string,
  { graph, merges }: BuiltGraph,
  description: GraphDescription,
): Promise<GraphManifest> {
  const { bytes, digest } = encodeGraph(graph);
  const contents: [string, Uint8Array][] = [
    [graphName, bytes],
    [mergesName, Buffer.from(mergesCsv(merges))],
  ];
  for (const [name, content] of contents) await writeFileAtomic(join(folder, name), content);
  const manifest: GraphManifest = {
    schemaVersion: 1,
    kind: 'skill-graph',
    ...description,
    digest,
    files: contents.map(([path, content]) => ({ path, sha256: sha256(content), bytes: content.length })),
    occupations: graph.occupations.length,
    skills: graph.skills.length,
    edges: graph.edges.length,
  };
  await writeFileAtomic(join(folder, manifestName), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

/**
 * Opens a graph folder, or a graph file by itself. A folder's file must be the one of its manifest.
 * @throws InputError when there is no graph, or it can't be read.
 */
export async function readSkillGraph(path: string): Promise<SkillGraph> {
  const { graph, digest } = await readAndCheck(path, decodeGraph);
  return openSkillGraph(graph, digest);
}

/**
 * The skills of a graph with their spellings, as `readSkillGraph` would have them.
 * @throws InputError when there is no graph, or it can't be read.
 */
export async function readGraphSkills(path: string): Promise<readonly SkillNode[]> {
  return (await readAndCheck(path, decodeGraphSkills)).skills;
}

async function readAndCheck<Content extends { readonly digest: string }>(
  path: string,
  decode: (path: string, bytes: Uint8Array) => Content,
): Promise<Content> {
  const isFolder = (await statOf(path)).isDirectory();
  const file = isFolder ? join(path, graphName) : path;
  const bytes = await readFile(file).catch((error: unknown) => {
    throw isFolder && systemErrorCode(error) === 'ENOENT' ? noGraph(path) : readFailure(file, error);
  });
  const content = decode(file, bytes);
  if (isFolder) {
    const manifest = await readGraphManifest(path);
    if (manifest.digest !== content.digest) {
      throw new InputError({
        file,
        expected: `the digest ${manifest.digest} as in the manifest`,
        got: content.digest,
        advice: 'the file was changed or not fetched whole: restore it, or build the graph again',
      });
    }
  }
  return content;
}

/** @throws InputError when there is none, or it is not as it should be. */
export async function readGraphManifest(folder: string): Promise<GraphManifest> {
  const path = join(folder, manifestName);
  const text = await readTextFile(path);
  const facts = {
    file: path,
    expected: 'a graph manifest',
    advice: 'write the folder again with `distill graph build`',
  };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new InputError({ ...facts, got: 'no JSON', cause });
  }
  return parseAs(graphManifestSchema, value, facts);
}

async function statOf(path: string) {
  try {
    return await stat(path);
  } catch (error) {
    throw readFailure(path, error);
  }
}

function noGraph(folder: string): InputError {
  return new InputError({
    file: folder,
    expected: 'a graph folder',
    got: `no ${graphName} in it`,
    advice: 'build one with `distill graph build --output <folder>`',
  });
}

function mergesCsv(merges: readonly Merge[]): string {
  const cell = (text: string) => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const rows = merges.map(
    ({ alias, canonical, rule, count }) => `${cell(alias)},${cell(canonical)},${rule},${count}`,
  );
  return `${['alias,canonical,rule,count', ...rows].join('\n')}\n`;
}
