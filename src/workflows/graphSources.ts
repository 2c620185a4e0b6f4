import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { InputError, UsageError } from '../core/errors.ts';
import { commonSkillAliases } from '../documents/commonSkillAliases.ts';
import type { SkillAlias } from '../documents/lexicon.ts';
import { readAliasTable, readNotSkills } from '../graph/cleaning/aliasTable.ts';
import type { GraphManifest } from '../graph/graphFolder.ts';
import { readDice } from '../graph/sources/dice.ts';
import { readEdges } from '../graph/sources/edges.ts';
import { readEsco } from '../graph/sources/esco.ts';
import type { Evidence } from '../graph/sources/evidence.ts';
import { readOnet } from '../graph/sources/onet.ts';
import { readRecords } from '../graph/sources/records.ts';
import { sha256OfFile } from '../io/sha256OfFile.ts';
import { openNamedDataset } from './namedDataset.ts';
import { packageRoot } from './packagePaths.ts';

/** What a graph is built from: files and folders by format, each repeatable. */
export interface GraphSources {
  /** CSV of postings in DICE's layout. */
  readonly dice?: readonly string[];
  /** Folder of the O*NET database's text files. */
  readonly onet?: readonly string[];
  /** Folder of ESCO's CSV export. */
  readonly esco?: readonly string[];
  /** CSV of edges. */
  readonly edges?: readonly string[];
  /** Dataset with triples, RJDB's or native. */
  readonly records?: readonly string[];
}

type SourceName = keyof GraphSources;

interface SourceFormat {
  read(path: string): Promise<Evidence>;
  /** The files that are read, for the record. */
  files(path: string): string[];
}

const formats: Record<SourceName, SourceFormat> = {
  dice: { read: readDice, files: (path) => [path] },
  onet: {
    read: readOnet,
    files: (path) =>
      ['Occupation Data', 'Alternate Titles', 'Related Occupations', 'Technology Skills'].map((name) =>
        join(path, `${name}.txt`),
      ),
  },
  esco: {
    read: (path) => readEsco(path),
    files: (path) =>
      ['occupations', 'skills', 'occupationSkillRelations'].map((name) => join(path, `${name}_en.csv`)),
  },
  edges: { read: readEdges, files: (path) => [path] },
  records: {
    read: async (path) => readRecords((await openNamedDataset(path)).records()),
    files: (path) => [path],
  },
};

/**
 * Reads every source that was named.
 * @throws UsageError when none was named; InputError when one can't be read.
 */
export async function readGraphSources(
  sources: GraphSources,
  { onSource, signal }: { onSource?: (text: string) => void; signal?: AbortSignal } = {},
): Promise<{ evidence: Evidence[]; inputs: GraphManifest['inputs'] }> {
  const named = (Object.keys(formats) as SourceName[]).flatMap((name) =>
    (sources[name] ?? []).map((path) => ({ name, path })),
  );
  if (named.length === 0) {
    throw new UsageError('nothing to build a graph from', {
      advice: 'name a source: --dice, --onet, --esco, --edges or --records',
    });
  }
  const evidence: Evidence[] = [];
  const inputs: GraphManifest['inputs'] = [];
  for (const { name, path } of named) {
    signal?.throwIfAborted();
    onSource?.(`reading ${path}`);
    const read = await formats[name].read(path);
    assertNotEmpty(read, path);
    evidence.push(read);
    for (const file of formats[name].files(path)) {
      if ((await stat(file)).isFile())
        inputs.push({ source: name, file: basename(file), sha256: await sha256OfFile(file) });
    }
  }
  return { evidence, inputs };
}

/** A file with nothing in it is the wrong file, or was not fetched. */
function assertNotEmpty({ observations, occupations = [] }: Evidence, path: string): void {
  if (observations.length > 0 || occupations.length > 0) return;
  throw new InputError({ file: path, expected: 'occupations and skills', got: 'no rows' });
}

export interface SkillTables {
  readonly aliases: readonly SkillAlias[];
  readonly notSkills: readonly string[];
}

/** The shipped tables; the user's own rows come first, so that they win. */
export async function readSkillTables(own: {
  aliases?: readonly string[];
  notSkills?: readonly string[];
}): Promise<SkillTables> {
  const shipped = (name: string) => join(packageRoot, 'datasets', 'graph', 'tables', name);
  const aliasFiles = [...(own.aliases ?? []), shipped('skill-aliases.csv')];
  const notSkillFiles = [...(own.notSkills ?? []), shipped('not-skills.csv')];
  return {
    aliases: [...(await Promise.all(aliasFiles.map(readAliasTable))).flat(), ...commonSkillAliases],
    notSkills: (await Promise.all(notSkillFiles.map(readNotSkills))).flat(),
  };
}
