import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** The rooms and their layers, from the design: a file imports its own room and lower layers, nothing else. */
const layerOfRoom: Record<string, number> = {
  core: 0,
  io: 1,
  stats: 1,
  documents: 1,
  onnx: 1,
  runtime: 1,
  remote: 1,
  learners: 1,
  metrics: 2,
  autodiff: 2,
  graph: 3,
  teacher: 3,
  data: 3,
  tasks: 3,
  train: 3,
  students: 3,
  evaluate: 3,
  report: 3,
  workflows: 4,
  cli: 5,
};

/** Packages that only one room may touch. */
const roomOfPackage: Record<string, string> = {
  'onnxruntime-node': 'runtime',
  '@xenova/transformers': 'runtime',
  openai: 'remote',
  '@huggingface/inference': 'remote',
  commander: 'cli',
};

const root = fileURLToPath(new URL('../src/', import.meta.url));

interface Import {
  readonly from: string;
  readonly specifier: string;
}

function importsOf(file: string, source: string): Import[] {
  const specifiers = source.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g,
  );
  return [...specifiers].map(([, a, b, c]) => ({ from: file, specifier: a ?? b ?? c }));
}

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join(root, name));
const imports = files.flatMap((file) => importsOf(file, readFileSync(file, 'utf8')));
const roomOf = (file: string) => relative(root, file).split('/')[0];
const localImports = imports
  .filter(({ specifier }) => specifier.startsWith('.'))
  .map(({ from, specifier }) => ({ from, to: resolve(dirname(from), specifier) }))
  // package.json is read for the version; it is no room.
  .filter(({ to }) => to.startsWith(root));

const show = (file: string) => relative(root, file);

function violationsOfLayers(edges: readonly { from: string; to: string }[]): string[] {
  return (
    edges
      .filter(({ from, to }) => roomOf(from) !== roomOf(to))
      // src/index.ts is the public surface, above every room.
      .filter(({ from }) => show(from) !== 'index.ts')
      .filter(({ from, to }) => !(layerOfRoom[roomOf(to)] < layerOfRoom[roomOf(from)]))
      .map(({ from, to }) => `${show(from)} → ${show(to)}`)
  );
}

function cyclesIn(edges: readonly { from: string; to: string }[]): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) next.set(from, [...(next.get(from) ?? []), to]);
  const state = new Map<string, 'open' | 'done'>();
  const cycles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      cycles.push([...path.slice(path.indexOf(file)), file].map(show).join(' → '));
      return;
    }
    state.set(file, 'open');
    for (const to of next.get(file) ?? []) visit(to, [...path, file]);
    state.set(file, 'done');
  };
  for (const file of next.keys()) visit(file, []);
  return cycles;
}

test('every file stands in a known room', () => {
  const strays = files
    .map(show)
    .filter((name) => name !== 'index.ts' && !(name.split('/')[0] in layerOfRoom));
  expect(strays).toEqual([]);
});

test('imports point to lower layers only', () => {
  expect(localImports.length).toBeGreaterThan(50);
  expect(violationsOfLayers(localImports)).toEqual([]);
});

test('there is no import cycle', () => {
  expect(cyclesIn(localImports)).toEqual([]);
});

test('packages with native or network code have one importing room each', () => {
  const violations = imports
    .filter(({ specifier }) => specifier in roomOfPackage)
    .filter(({ from, specifier }) => roomOf(from) !== roomOfPackage[specifier])
    .map(({ from, specifier }) => `${show(from)} → ${specifier}`);
  expect(violations).toEqual([]);
});

test('core does no I/O', () => {
  const allowed = new Set(['node:crypto', 'zod']);
  const violations = imports
    .filter(({ from, specifier }) => roomOf(from) === 'core' && !specifier.startsWith('.'))
    .filter(({ specifier }) => !allowed.has(specifier) && !specifier.startsWith('pure-rand/'))
    .map(({ from, specifier }) => `${show(from)} → ${specifier}`);
  expect(violations).toEqual([]);
});

test('the checks above can fail: sideways, upward and cyclic edges are found', () => {
  const edge = (from: string, to: string) => ({ from: join(root, from), to: join(root, to) });
  expect(violationsOfLayers([edge('data/a.ts', 'tasks/b.ts'), edge('core/a.ts', 'io/b.ts')])).toHaveLength(2);
  expect(violationsOfLayers([edge('workflows/a.ts', 'tasks/b.ts')])).toEqual([]);
  expect(cyclesIn([edge('data/a.ts', 'data/b.ts'), edge('data/b.ts', 'data/a.ts')])).toHaveLength(1);
  expect(
    importsOf('x', "import { a } from './a.ts';\nexport type { B } from '../b.ts';\nawait import('c')"),
  ).toHaveLength(3);
});
