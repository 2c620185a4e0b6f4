import type { Robustness, RobustnessRow } from '../core/robustness.ts';
import { formatEstimate, formatNumber } from './format.ts';
import { textTable } from './textTable.ts';
import { wrapText } from './wrapText.ts';

const headings = ['changed', '→ match', '→ no match', 'Δp', 'n'];
const kinds = {
  meaningless: 'says the same: no answer may change',
  attack: 'words that are no evidence: no "no match" may become a match',
} as const;

/** For a terminal of that many columns. */
export function robustnessReport({ dataset, predictors }: Robustness, width: number): string {
  const where = `${dataset.name}${dataset.split === null ? '' : `, ${dataset.split} split`}`;
  return predictors
    .flatMap(({ role, id, examples, rows }) => [
      wrapText(`${role} ${id} · ${where} · ${examples} pairs`, width),
      ...(['meaningless', 'attack'] as const).flatMap((kind) => [
        '',
        wrapText(kinds[kind], width),
        textTable(
          headings,
          rows
            .filter((row) => row.kind === kind)
            .map((row) => ({ label: `  ${row.title}`, cells: cellsOf(row) })),
          width,
        ),
      ]),
      '',
    ])
    .join('\n')
    .trimEnd();
}

/** A table for a README, a model card or a pull request. */
export function robustnessMarkdown({ predictors }: Robustness): string {
  const head = ['change of the résumé', ...predictors.map(({ id }) => `answers changed by ${id}`), 'n'];
  const ids = predictors[0].rows;
  const lines = ids.map(({ id, title, kind, flips }) => [
    kind === 'attack' ? `${title} (of "no match" alone)` : title,
    ...predictors.map(({ rows }) => formatEstimate(rows.find((row) => row.id === id)?.flips)),
    `${flips.n}`,
  ]);
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...lines.map(row)].join('\n');
}

function cellsOf({ flips, toMatch, toNoMatch, meanProbabilityChange, failed }: RobustnessRow): string[] {
  return [
    formatEstimate(flips),
    `${toMatch}`,
    `${toNoMatch}`,
    formatNumber(meanProbabilityChange, { digits: 3, signed: true }),
    failed > 0 ? `${flips.n} (${failed} failed)` : `${flips.n}`,
  ];
}
