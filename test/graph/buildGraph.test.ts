import { expect, test } from 'vitest';
import { createRandom } from '../../src/core/random.ts';
import { buildGraph } from '../../src/graph/buildGraph.ts';
import type { GraphData } from '../../src/graph/graphData.ts';
import { encodeGraph } from '../../src/graph/graphFile.ts';
import { graphLexicon } from '../../src/graph/graphLexicon.ts';
import { smallEvidence, smallTables } from './smallEvidence.ts';

const { graph, merges } = buildGraph(smallEvidence, smallTables);

function skillsOf({ occupations, skills, edges }: GraphData, id: string) {
  const at = occupations.findIndex((occupation) => occupation.id === id);
  return new Map(
    edges.filter(({ occupation }) => occupation === at).map((edge) => [skills[edge.skill].name, edge]),
  );
}

test('titles become occupations, with the classification where it is certain', () => {
  const nodes = new Map(graph.occupations.map((node) => [node.id, node]));
  expect(nodes.get('title:java-developer')).toMatchObject({ title: 'Java Developer', observations: 18 });
  expect(nodes.get('title:data-engineer')).toMatchObject({ classification: '15-1299.00', group: '15' });
  // A posting of a title counts for its classification, too.
  expect(nodes.get('15-1299.00')).toMatchObject({ observations: 20 });
  expect(nodes.has('title:rare-bird-trainer')).toBe(false);
  expect(graph.counts.titles).toMatchObject({ 'too rare': 2 });
});

test('counted edges have the numbers of the postings', () => {
  const java = skillsOf(graph, 'title:java-developer');
  // 60 postings, 18 of Java developers, 18 name Java: all the same ones.
  expect(java.get('Java')).toMatchObject({ count: 18, share: 1, npmi: 1, origin: 'observed' });
  // SQL: 24 of 60, 12 of them Java developers: ln(12 · 60 / (18 · 24)) / −ln(12 / 60) = .5108 / 1.6094
  expect(java.get('SQL')).toMatchObject({ count: 12, share: 0.6667, npmi: 0.3174 });
  // Python: none of them.
  expect(java.has('Python')).toBe(false);
  expect([...java.keys()]).not.toContain('Team player');
  // 2 (12 ln(12/7.2) + 6 ln(6/10.8) + 12 ln(12/16.8) + 30 ln(30/25.2)) = 7.5944
  expect(java.get('SQL')?.llr).toBeCloseTo(7.59, 1);
});

test('thresholds decide which counted edges stay', () => {
  const strict = buildGraph(smallEvidence, { ...smallTables, thresholds: { minimumLlr: 10 } }).graph;
  expect(skillsOf(strict, 'title:java-developer').has('SQL')).toBe(false);
  expect(strict.counts.droppedEdges['log-likelihood ratio']).toBeGreaterThan(0);
  expect(strict.thresholds.minimumLlr).toBe(10);
  const { edgesBeforeFilter, edgesAfterFilter, droppedEdges } = strict.counts;
  const dropped = Object.values(droppedEdges).reduce((sum, count) => sum + count, 0);
  expect(edgesAfterFilter + dropped).toBe(edgesBeforeFilter);
});

test('where postings tell nothing titles do, and relatives lend', () => {
  const welder = skillsOf(graph, '51-4121.00');
  expect(welder.get('MIG welding')).toMatchObject({ origin: 'titles', count: 0, llr: null });
  const worker = skillsOf(graph, '51-4199.00');
  expect(worker.get('MIG welding')?.origin).toBe('related');
  expect(worker.get('MIG welding')?.share).toBeLessThan(welder.get('MIG welding')?.share ?? 0);
});

test('a catalogue product that nobody else names is left out; a known one is merged', () => {
  expect(graph.skills.map(({ name }) => name)).not.toContain('Unheard-of Product');
  // 12 of its 20 postings name SQL, 24 of all 60: a ratio of 4.97, which chance reaches too often. Its editors list it.
  expect(skillsOf(graph, 'title:data-engineer').has('SQL')).toBe(false);
  expect(skillsOf(graph, '15-1299.00').get('SQL')).toMatchObject({ origin: 'asserted', share: 0.5 });
  expect(merges).toContainEqual({ alias: 'k8s', canonical: 'Kubernetes', rule: 'alias table', count: 12 });
});

test('the lexicon knows every spelling', () => {
  const lexicon = graphLexicon(graph);
  expect(lexicon.canonical('K8S')).toBe('Kubernetes');
  expect(lexicon.find('Used structured query language and Python.').map(({ name }) => name)).toEqual([
    'SQL',
    'Python',
  ]);
});

test('the same posting again counts once', () => {
  const [dice, onet] = smallEvidence;
  const again = { ...dice, observations: [...dice.observations, ...dice.observations] };
  const twice = buildGraph([again, onet], smallTables).graph;
  expect(twice.counts.repeatedObservations).toBe(44);
  // Below three skills two postings may well be different ones.
  expect(twice.occupations.find(({ id }) => id === 'title:java-developer')?.observations).toBe(24);
});

test('the digest depends on what the sources say, not on the order in which they say it', () => {
  const { digest } = encodeGraph(graph);
  expect(encodeGraph(buildGraph(smallEvidence, smallTables).graph).digest).toBe(digest);
  const [dice, onet] = smallEvidence;
  const shuffled = { ...dice, observations: createRandom(3).shuffle(dice.observations) };
  expect(encodeGraph(buildGraph([shuffled, onet], smallTables).graph).digest).toBe(digest);
  const other = { ...dice, observations: dice.observations.slice(1) };
  expect(encodeGraph(buildGraph([other, onet], smallTables).graph).digest).not.toBe(digest);
});

test('outside frequencies decide where they know the occupation', () => {
  const frequencies = new Map([
    [
      'Java Developer',
      new Map([
        ['java', 0.9],
        ['SQL', 0.01],
      ]),
    ],
  ]);
  const filtered = buildGraph(smallEvidence, { ...smallTables, frequencies }).graph;
  expect([...skillsOf(filtered, 'title:java-developer')].map(([name, { share }]) => [name, share])).toEqual(
    expect.arrayContaining([['Java', 0.9]]),
  );
  expect(skillsOf(filtered, 'title:java-developer').has('SQL')).toBe(false);
  const names = (data: GraphData) => [...skillsOf(data, 'title:data-engineer').keys()];
  expect(names(filtered)).toEqual(names(graph));
  expect(filtered.counts.droppedEdges['outside frequency']).toBe(3);
});
