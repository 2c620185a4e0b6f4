import { edgeWeight } from './assembleGraph.ts';
import type { GraphData } from './graphData.ts';

type Value = string | number | null | undefined;
type Attributes = Readonly<Record<string, Value>>;

/** Attribute names are unique over nodes and edges, so that each has one key. */
const types: Readonly<Record<string, 'string' | 'int' | 'double'>> = {
  kind: 'string',
  label: 'string',
  group: 'string',
  observations: 'int',
  listings: 'int',
  relation: 'string',
  origin: 'string',
  count: 'int',
  share: 'double',
  npmi: 'double',
  llr: 'double',
  weight: 'double',
};
const ofEdges: ReadonlySet<string> = new Set([
  'relation',
  'origin',
  'count',
  'share',
  'npmi',
  'llr',
  'weight',
]);

/** The graph as GraphML (http://graphml.graphdrawing.org/specification.html), undirected. */
export function graphml({ occupations, skills, edges, related }: GraphData): string {
  const occupationId = (at: number) => `occupation/${occupations[at].id}`;
  const skillId = (at: number) => `skill/${skills[at].name}`;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...Object.entries(types).map(
      ([name, type]) =>
        `  <key id="${name}" for="${ofEdges.has(name) ? 'edge' : 'node'}" attr.name="${name}" attr.type="${type}"/>`,
    ),
    '  <graph id="skills" edgedefault="undirected">',
    ...occupations.map(({ title, group, observations }, at) =>
      element('node', { id: occupationId(at) }, { kind: 'occupation', label: title, group, observations }),
    ),
    ...skills.map(({ name, kind, observations, listings }, at) =>
      element('node', { id: skillId(at) }, { kind, label: name, observations, listings }),
    ),
    ...edges.map(({ occupation, skill, count, share, npmi, llr, origin }) =>
      element(
        'edge',
        { source: occupationId(occupation), target: skillId(skill) },
        { relation: 'needs', origin, count, share, npmi, llr, weight: edgeWeight({ share, npmi }) },
      ),
    ),
    ...related.map(({ from, to, weight }) =>
      element(
        'edge',
        { source: occupationId(from), target: occupationId(to) },
        { relation: 'related', weight },
      ),
    ),
    '  </graph>',
    '</graphml>',
  ];
  return `${lines.join('\n')}\n`;
}

function element(name: string, attributes: Attributes, data: Attributes): string {
  const head = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const body = Object.entries(data)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => `<data key="${key}">${escapeXml(value)}</data>`);
  return `    <${name}${head.join('')}>${body.join('')}</${name}>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Control characters have no place in XML 1.0. */
function escapeXml(value: Value): string {
  return String(value)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"']/g, (sign) => entities[sign]);
}
