import { formatCount } from '../core/formatCount.ts';

import { plainText } from './plainText.ts';
import { textTable } from './textTable.ts';
import { wrapText } from './wrapText.ts';

interface DistributionToReport {
  readonly n: number;
  readonly min: number;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

type Counts = Readonly<Record<string, number>>;

export interface DataStatsToReport {
  readonly path: string;
  readonly format: string;
  readonly digest: string;
  readonly invalid: { readonly count: number };
  readonly stats: {
    readonly records: number;
    readonly kinds: Counts;
    readonly splits: Counts;
    readonly groups: {
      readonly count: number;
      readonly largest: readonly { readonly groupId: string; readonly records: number }[];
    };
    readonly lengths: Readonly<Record<string, DistributionToReport>>;
    readonly skills: DistributionToReport | null;
    readonly removedSkills: DistributionToReport | null;
    readonly experience: Counts;
    readonly labels: Counts;
    readonly styles: Readonly<Record<string, Counts>>;
  };
}

/** What `data stats` counted, for a terminal of `width` columns. */
export function dataStatsReport(result: DataStatsToReport, width: number): string {
  const { stats } = result;
  const distributions: [string, DistributionToReport][] = [
    ...Object.entries(stats.lengths).map(([name, words]): [string, DistributionToReport] => [
      `words: ${name}`,
      words,
    ]),
    ...(stats.skills ? [['skills a record', stats.skills] as [string, DistributionToReport]] : []),
    ...(stats.removedSkills
      ? [['removed skills', stats.removedSkills] as [string, DistributionToReport]]
      : []),
  ];
  const rows = distributions.map(([label, { n, min, p50, p95, max }]) => ({
    label,
    cells: [n, min, p50, p95, max].map((value) => String(Math.round(value))),
  }));
  const lines = [
    `${plainText(result.path)} · ${result.format} · ${formatCount(stats.records, 'record')} · sha256 ${result.digest.slice(0, 16)}…`,
    ...(result.invalid.count > 0 ? [`left out: ${result.invalid.count} rows that cannot be read`] : []),
    '',
    `kinds: ${counts(stats.kinds)}`,
    `splits: ${counts(stats.splits)}`,
    `groups: ${stats.groups.count}; largest ${stats.groups.largest
      .slice(0, 3)
      .map(({ groupId, records }) => `${plainText(groupId)} ${records}`)
      .join(', ')}`,
    ...optional('experience', stats.experience),
    ...optional('labels', stats.labels),
    ...Object.entries(stats.styles).map(([aspect, values]) => `${plainText(aspect)}: ${counts(values)}`),
  ];
  const table = rows.length > 0 ? ['', textTable(['n', 'min', 'median', 'p95', 'max'], rows, width)] : [];
  return [...lines.map((line) => wrapText(line, width, 2)), ...table].join('\n');
}

function counts(values: Counts): string {
  const present = Object.entries(values).filter(([, count]) => count > 0);
  return present.map(([name, count]) => `${plainText(name)} ${count}`).join(', ') || 'none';
}

function optional(title: string, values: Counts): string[] {
  return Object.values(values).some((count) => count > 0) ? [`${title}: ${counts(values)}`] : [];
}
