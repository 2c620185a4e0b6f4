import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UndirectedGraph } from 'graphology';
import graphml from 'graphology-graphml';
import { expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/buildGraph.ts';
import { defaultThresholds, filterEdges } from '../../src/graph/filterEdges.ts';
import { findNode } from '../../src/graph/findNode.ts';
import { exportGraph } from '../../src/graph/graphExport.ts';
import { decodeGraph, encodeGraph } from '../../src/graph/graphFile.ts';
import { readSkillGraph, refuseTakenGraphFolder, writeGraphFolder } from '../../src/graph/graphFolder.ts';
import { openSkillGraph } from '../../src/graph/skillGraph.ts';
import { readEdges } from '../../src/graph/sources/edges.ts';
import { buildGraphFolder } from '../../src/workflows/graphBuild.ts';
import { temporaryFile, temporaryFolder } from '../io/temporaryFolder.ts';
import { smallEvidence, smallTables } from './smallEvidence.ts';

const built = buildGraph(smallEvidence, smallTables);
const description = { name: 'small', title: 'Small', licence: 'none', inputs: [] };

test('a graph comes back from its file as it was', () => {
  const { bytes, digest } = encodeGraph(built.graph);
  expect(decodeGraph('g', bytes)).toEqual({ graph: built.graph, digest });
});

test('a graph folder is checked against its manifest', async () => {
  const folder = join(temporaryFolder(), 'graph');
  const manifest = await writeGraphFolder(folder, built, description);
  expect((await readSkillGraph(folder)).digest).toBe(manifest.digest);
  expect((await readSkillGraph(join(folder, 'graph.json.gz'))).digest).toBe(manifest.digest);
  expect(readFileSync(join(folder, 'merged.csv'), 'utf8')).toContain('\nk8s,Kubernetes,alias table,12\n');
  const other = buildGraph(smallEvidence.slice(0, 1), smallTables);
  writeFileSync(join(folder, 'graph.json.gz'), encodeGraph(other.graph).bytes);
  await expect(readSkillGraph(folder)).rejects.toThrow(/expected the digest .* as in the manifest/);
  writeFileSync(join(folder, 'graph.json.gz'), encodeGraph(other.graph).bytes.subarray(0, 100));
  await expect(readSkillGraph(folder)).rejects.toThrow(/whole gzip file/);
});

test('what is no graph says so', async () => {
  const folder = temporaryFolder();
  await expect(readSkillGraph(folder)).rejects.toThrow(/no graph\.json\.gz in it/);
  await expect(readSkillGraph(join(folder, 'nowhere'))).rejects.toThrow(/no such file/);
  expect(() => decodeGraph('x', Buffer.from('{"schemaVersion":1}'))).toThrow(
    /x \(sources\): expected a skill graph/,
  );
  const { bytes } = encodeGraph({ ...built.graph, edges: [{ ...built.graph.edges[0], skill: 9999 }] });
  expect(() => decodeGraph('x', bytes)).toThrow(/an edge that points to no node/);
});

test('a folder with something else in it is not touched', async () => {
  const folder = temporaryFolder();
  await refuseTakenGraphFolder(folder, false);
  await refuseTakenGraphFolder(join(folder, 'new'), false);
  mkdirSync(join(folder, 'thesis'));
  await expect(refuseTakenGraphFolder(folder, true)).rejects.toThrow(/not empty and no graph/);
  writeFileSync(join(folder, 'graph.json.gz'), '');
  await expect(refuseTakenGraphFolder(folder, false)).rejects.toThrow(/--overwrite/);
  await refuseTakenGraphFolder(folder, true);
});

test('GraphML: another program reads the same graph', () => {
  const read = graphml.parse(UndirectedGraph, exportGraph(built.graph, 'graphml'));
  expect(read.order).toBe(built.graph.occupations.length + built.graph.skills.length);
  expect(read.size).toBe(built.graph.edges.length + built.graph.related.length);
  expect(read.getNodeAttributes('skill/Java')).toMatchObject({ label: 'Java', observations: 18 });
  expect(read.getEdgeAttributes('occupation/title:java-developer', 'skill/SQL')).toMatchObject({
    relation: 'needs',
    count: 12,
    npmi: 0.3174,
  });
});

test('GraphML and CSV escape what their formats do not hold', () => {
  const [first, ...rest] = built.graph.skills;
  const hostile = { ...built.graph, skills: [{ ...first, name: '=1+1 <a> & "b",\u0001' }, ...rest] };
  const read = graphml.parse(UndirectedGraph, exportGraph(hostile, 'graphml'));
  expect(read.getNodeAttributes('skill/=1+1 <a> & "b",').label).toBe('=1+1 <a> & "b",');
  expect(exportGraph(hostile, 'csv')).toContain(`,"'=1+1 <a> & ""b"",\u0001",`);
});

test('the CSV of edges is a source again', async () => {
  const path = temporaryFile('edges.csv', exportGraph(built.graph, 'csv'));
  const { graph } = buildGraph([await readEdges(path)], smallTables);
  const strongest =
    graph.skills[
      graph.edges[
        graph.edges.findIndex(({ occupation }) => graph.occupations[occupation].title === 'Java Developer')
      ].skill
    ].name;
  expect(strongest).toBe('Java');
  expect(graph.edges).toHaveLength(built.graph.edges.length);
});

test('JSON names nodes instead of numbering them', () => {
  const { edges } = JSON.parse(exportGraph(built.graph, 'json'));
  expect(edges).toContainEqual(
    expect.objectContaining({ occupation: 'title:java-developer', skill: 'Java', count: 18 }),
  );
});

test('names are found by title, part, alternate title, code, alias; slips get suggestions', () => {
  const graph = openSkillGraph(built.graph, 'd');
  const found = (name: string) => {
    const node = findNode(graph, name);
    return node.kind === 'none' ? node.suggestions : node.kind === 'skill' ? node.node.name : node.node.id;
  };
  expect(found('java developers')).toBe('title:java-developer');
  expect(found('51-4121.00')).toBe('51-4121.00');
  expect(found('welder')).toBe('51-4121.00');
  expect(found('TIG Welder')).toBe('51-4121.00');
  expect(found('K8S')).toBe('Kubernetes');
  expect(found('Jva Develper')).toContain('Java Developer');
  expect(found('zzzz')).toEqual([]);
});

test('a product is foreign where its group lists it rarely beside the group where it is at home', () => {
  const edge = { occupation: 'o', skill: 'Hadoop', count: 1, share: 0.2, npmi: 0.46, llr: 1 };
  const nothing = { edges: [], skillCounts: new Map(), occupationCounts: new Map() };
  const asserted = { ...nothing, edges: [edge], skillCounts: new Map([['Hadoop', 41]]) };
  const kept = (shareOfGroup: number, shareAtHome: number) => {
    const facts = {
      originOf: () => 'asserted' as const,
      isFromCatalogue: () => true,
      shareOfGroup: () => shareOfGroup,
      shareAtHome: () => shareAtHome,
    };
    return filterEdges(nothing, asserted, facts, defaultThresholds).edges.length;
  };
  expect([kept(0.08, 0.13), kept(0.3, 1), kept(0.01, 0.5), kept(0.08, 0.2)]).toEqual([0, 1, 0, 1]);
});

test('an empty source, and thresholds that leave nothing, are refused before anything is written', async () => {
  const output = join(temporaryFolder(), 'graph');
  const empty = temporaryFile('empty.csv', '');
  await expect(buildGraphFolder({ edges: [empty], output })).rejects.toMatchObject({ exitCode: 2 });
  const rare = temporaryFile('rare.csv', 'Designation,Required Skills\nWelder,Fortran\n');
  await expect(buildGraphFolder({ dice: [rare], output })).rejects.toThrow(/no edge is left of/);
  expect(existsSync(output)).toBe(false);
});
