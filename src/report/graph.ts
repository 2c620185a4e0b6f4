import { plainText } from './plainText.ts';
import { textTable } from './textTable.ts';
import { wrapText } from './wrapText.ts';

type Counts = Readonly<Record<string, number>>;

export interface GraphCountsToReport {
  readonly observations: Counts;
  readonly repeatedObservations: number;
  readonly rawStrings: number;
  readonly canonicalSkills: number;
  readonly keptSkills: number;
  readonly mergedSpellings: Counts;
  readonly rejectedPhrases: Counts;
  readonly titles: Counts;
  readonly edgesBeforeFilter: number;
  readonly droppedEdges: Counts;
  readonly edgesAfterFilter: number;
  readonly extendedOccupations: Counts;
  readonly remarks: readonly string[];
}

export interface GraphThresholdsToReport {
  readonly minimumPostings: number;
  readonly minimumSupport: number;
  readonly minimumNpmi: number;
  readonly minimumLlr: number;
  readonly minimumSkillSupport: number;
  readonly minimumListings: number;
}

export interface GraphStatsToReport {
  readonly graph: string;
  readonly digest: string;
  readonly thresholds: GraphThresholdsToReport;
  readonly counts: GraphCountsToReport;
  readonly nodes: { readonly occupations: number; readonly skills: number };
  readonly edges: { readonly needs: number; readonly related: number; readonly byOrigin: Counts };
  readonly groups: readonly {
    readonly code: string;
    readonly title: string;
    readonly occupations: number;
    readonly sampled: number;
  }[];
  readonly commonestSkills: readonly { readonly name: string; readonly observations: number }[];
}

/** What `graph stats` counted, for a terminal of `width` columns. */
export function graphStatsReport(stats: GraphStatsToReport, width: number): string {
  const { nodes, edges, groups, commonestSkills } = stats;
  const table = textTable(
    ['occupations', 'sampled from'],
    groups.map(({ code, title, occupations, sampled }) => ({
      label: `${plainText(code)} ${plainText(title)}`,
      cells: [String(occupations), String(sampled)],
    })),
    width,
  );
  const lines = [
    `${plainText(stats.graph)} · ${nodes.occupations} occupations, ${nodes.skills} skills, ${edges.needs} edges, ${edges.related} relations · digest ${stats.digest.slice(0, 16)}…`,
    '',
    ...buildLines(stats.counts, stats.thresholds),
    `edges by origin: ${counts(edges.byOrigin)}`,
    `most observed: ${commonestSkills.map(({ name, observations }) => `${plainText(name)} ${observations}`).join(', ')}`,
  ];
  return [...lines.map((line) => wrapText(line, width, 2)), '', table].join('\n');
}

/** What building did, line by line. */
export function graphBuildReport(
  built: GraphCountsToReport,
  thresholds: GraphThresholdsToReport,
  width: number,
): string {
  return buildLines(built, thresholds)
    .map((line) => wrapText(line, width, 2))
    .join('\n');
}

function buildLines(built: GraphCountsToReport, thresholds: GraphThresholdsToReport): string[] {
  const { minimumPostings, minimumSupport, minimumNpmi, minimumLlr, minimumSkillSupport, minimumListings } =
    thresholds;
  return [
    `observations: ${counts(built.observations)}; the same posting again: ${built.repeatedObservations}`,
    `titles: ${counts(built.titles)}`,
    `skills: ${built.rawStrings} raw strings, ${built.canonicalSkills} canonical, ${built.keptSkills} kept`,
    `spellings merged: ${counts(built.mergedSpellings)}`,
    `phrases rejected: ${counts(built.rejectedPhrases)}`,
    `edges: ${built.edgesBeforeFilter} before filtering, ${built.edgesAfterFilter} after; dropped: ${counts(built.droppedEdges)}`,
    `thresholds: postings a title ${minimumPostings}, support ${minimumSupport}, NPMI ${minimumNpmi}, log-likelihood ratio ${minimumLlr}, observations a skill ${minimumSkillSupport}, occupations that list a product ${minimumListings}`,
    `extended from relatives: ${built.extendedOccupations['related'] ?? 0} occupations, ${built.extendedOccupations['edges'] ?? 0} edges`,
    ...built.remarks.map((remark) => `note: ${plainText(remark)}`),
  ];
}

export interface OccupationToReport {
  readonly kind: 'occupation';
  readonly occupation: { readonly id: string; readonly title: string; readonly observations: number };
  readonly group: string;
  readonly alternateTitles: readonly string[];
  readonly skills: readonly {
    readonly name: string;
    readonly count: number;
    readonly share: number;
    readonly npmi: number;
    readonly llr: number | null;
    readonly origin: string;
  }[];
  readonly skillCount: number;
  readonly related: readonly { readonly id: string; readonly title: string; readonly weight: number }[];
}

export interface SkillToReport {
  readonly kind: 'skill';
  readonly skill: {
    readonly name: string;
    readonly kind: string;
    readonly aliases: readonly string[];
    readonly observations: number;
    readonly listings: number;
  };
  readonly occupations: readonly { readonly id: string; readonly title: string; readonly weight: number }[];
  readonly occupationCount: number;
}

const originWords: Readonly<Record<string, string>> = {
  observed: 'counted in postings',
  asserted: 'listed by a source',
  titles: 'told by its titles',
  related: 'lent by relatives',
  teacher: 'named by a teacher',
};

/** A neighbourhood, for a terminal of `width` columns. */
export function graphNodeReport(view: OccupationToReport | SkillToReport, width: number): string {
  return view.kind === 'occupation' ? occupationReport(view, width) : skillReport(view, width);
}

function occupationReport(view: OccupationToReport, width: number): string {
  const { occupation, group, alternateTitles, skills, skillCount, related } = view;
  const rows = skills.map(({ name, count, share, npmi, llr, origin }) => ({
    label: `  ${plainText(name)}`,
    cells: [
      `${Math.round(100 * share)} %`,
      npmi.toFixed(2),
      llr === null ? '' : String(Math.round(llr)),
      count > 0 ? String(count) : '',
      originWords[origin] ?? origin,
    ],
  }));
  return [
    `${plainText(occupation.title)} · ${plainText(occupation.id)} · ${plainText(group)} · ${occupation.observations} postings`,
    ...(alternateTitles.length > 0 ? [`also: ${alternateTitles.map(plainText).join('; ')}`] : []),
    ...(related.length > 0 ? [`related: ${related.map(named).join('; ')}`] : []),
  ]
    .map((line) => wrapText(line, width, 2))
    .concat(
      '',
      `skills, strongest first (${skills.length} of ${skillCount})`,
      rows.length > 0 ? textTable(['share', 'NPMI', 'LLR', 'count', ''], rows, width) : '  none',
    )
    .join('\n');
}

function skillReport({ skill, occupations, occupationCount }: SkillToReport, width: number): string {
  return [
    `${plainText(skill.name)} · ${plainText(skill.kind)} · in ${skill.observations} postings, listed for ${skill.listings} occupations`,
    ...(skill.aliases.length > 0
      ? [`also written: ${skill.aliases.map((alias) => plainText(alias.replace(/^=/, ''))).join('; ')}`]
      : []),
    `occupations, strongest first (${occupations.length} of ${occupationCount}): ${occupations.map(named).join('; ')}`,
  ]
    .map((line) => wrapText(line, width, 2))
    .join('\n');
}

function named({ title, weight }: { readonly title: string; readonly weight: number }): string {
  return `${plainText(title)} ${weight.toFixed(2).replace(/^0/, '')}`;
}

function counts(values: Counts): string {
  const present = Object.entries(values).filter(([, count]) => count > 0);
  return present.map(([name, count]) => `${plainText(name)} ${count}`).join(', ') || 'none';
}
