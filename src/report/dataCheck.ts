import { formatCount } from '../core/formatCount.ts';

import { plainText } from './plainText.ts';
import { wrapText } from './wrapText.ts';

/** A finding as `data check` hands it over. */
interface FindingToReport {
  readonly title: string;
  readonly count: number;
  readonly of: number;
  readonly threshold: number | null;
  readonly exceeded: boolean;
  readonly note?: string;
  readonly examples: readonly {
    readonly ids: readonly string[];
    readonly places: readonly string[];
    readonly note?: string;
  }[];
}

export interface DataCheckToReport {
  readonly path: string;
  readonly format: string;
  readonly records: number;
  readonly status: 'clean' | 'findings';
  readonly findings: readonly FindingToReport[];
  readonly notes: readonly string[];
}

/** What `data check` found, for a terminal of `width` columns: each check in a line, examples under what is too much. */
export function dataCheckReport(result: DataCheckToReport, width: number): string {
  const lines = [
    `${plainText(result.path)} · ${result.format} · ${formatCount(result.records, 'record')}`,
    '',
    ...result.findings.flatMap(findingLines),
    ...result.notes.map((note) => `note     ${note}`),
    '',
    result.status === 'clean' ? 'clean: nothing above its threshold' : 'found: something above its threshold',
  ];
  return lines.map((line) => wrapText(line, width, 9)).join('\n');
}

function findingLines(finding: FindingToReport): string[] {
  const { title, count, of, threshold, exceeded, note, examples } = finding;
  const mark = exceeded ? 'FOUND' : threshold === null ? 'told' : 'ok';
  const share = of > 0 ? ` (${((100 * count) / of).toFixed(1)} %)` : '';
  const allowed = threshold === null ? '' : `, tolerated ${(100 * threshold).toFixed(0)} %`;
  const head = `${mark.padEnd(7)}  ${title}: ${count} of ${of}${share}${allowed}${note ? `; ${note}` : ''}`;
  if (!exceeded) return [head];
  return [
    head,
    ...examples.map(({ places, ids, note: remark }) => {
      const where = places.map(
        (place, index) => `${plainText(place)}${ids[index] ? ` (${plainText(ids[index])})` : ''}`,
      );
      return `         ${where.join(' ~ ')}${remark ? `: ${plainText(remark)}` : ''}`;
    }),
  ];
}
