import { edgeWeight } from './assembleGraph.ts';
import type { ExportFormat } from './exportFormats.ts';
import type { GraphData } from './graphData.ts';
import { graphml } from './graphml.ts';

const writers: Record<ExportFormat, (graph: GraphData) => string> = {
  json: (graph) => `${JSON.stringify(nodeLink(graph), null, 1)}\n`,
  graphml,
  csv: edgeRows,
};

/**
 * The graph as text for other tools: node-link JSON, GraphML (graphml.graphdrawing.org), or a CSV of its edges
 * that `distill graph build --edges` reads again.
 */
export function exportGraph(graph: GraphData, format: ExportFormat): string {
  return writers[format](graph);
}

function nodeLink({ occupations, skills, edges, related, ...facts }: GraphData) {
  return {
    ...facts,
    occupations,
    skills,
    edges: edges.map(({ occupation, skill, ...edge }) => ({
      occupation: occupations[occupation].id,
      skill: skills[skill].name,
      ...edge,
      weight: edgeWeight(edge),
    })),
    related: related.map(({ from, to, weight }) => ({
      from: occupations[from].id,
      to: occupations[to].id,
      weight,
    })),
  };
}

/** `count` is the share in hundredths, so that reading the rows again keeps the proportions of asserted edges. */
function edgeRows({ occupations, skills, edges }: GraphData): string {
  const rows = edges.map(({ occupation, skill, count, share, npmi, llr, origin }) =>
    [
      occupations[occupation].title,
      skills[skill].name,
      Math.max(1, Math.round(100 * share)),
      count,
      share,
      npmi,
      llr ?? '',
      origin,
    ]
      .map(csvCell)
      .join(','),
  );
  return `${['occupation,skill,count,observations,share,npmi,llr,origin', ...rows].join('\n')}\n`;
}

/** RFC 4180; a leading sign that a spreadsheet takes for a formula is kept out of reach by a quote. */
function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+@\t\r-]/.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
