import stringWidth from 'string-width';
import type { Reading } from '../core/reading.ts';
import { fitText } from './fitText.ts';
import { formatNumber } from './format.ts';
import { plainText } from './plainText.ts';
import { shortfallText, verdictText } from './readingText.ts';
import { textTable } from './textTable.ts';
import { wrapText } from './wrapText.ts';

interface RankedFile {
  readonly resume: string;
  readonly reading: Reading;
}

/** What is missing stands in a column of its own only where it has so much room. */
const leastColumns = 24;
const headings = ['p', 'verdict', 'not satisfied'];

/**
 * Résumés in their order, one a row: probability, verdict, and what is not satisfied, as far as the terminal is wide; on
 * a narrow one, a block each.
 */
export function rankingText(ranked: readonly RankedFile[], width: number): string {
  const rankWidth = String(ranked.length).length;
  const rows = ranked.map(({ resume, reading }, index) => ({
    label: `${String(index + 1).padStart(rankWidth)}  ${plainText(resume)}`,
    reading,
    verdict: reading.match.verdict,
    probability: formatNumber(reading.match.probability),
    lacking: lackingText(reading),
  }));
  const widest = (cells: readonly string[]) => Math.max(...cells.map((cell) => stringWidth(cell)));
  const taken =
    widest(rows.map(({ label }) => label)) +
    widest(rows.map(({ probability }) => probability)) +
    widest(rows.map(({ verdict }) => verdict)) +
    3 * headings.length;
  const room = width - taken;
  if (room < leastColumns) {
    return rows
      .map(({ label, reading, lacking }) =>
        [label, `${verdictText(reading)}`, `not satisfied: ${lacking}`]
          .map((line, at) => wrapText(at === 0 ? line : `    ${line}`, width, 6))
          .join('\n'),
      )
      .join('\n');
  }
  const cells = rows.map(({ label, probability, verdict, lacking }) => ({
    label,
    cells: [probability, verdict, fitText(lacking, room)],
  }));
  return textTable(headings, cells, width);
}

function lackingText({ requirements }: Reading): string {
  const lacking = requirements.filter(({ satisfied }) => !satisfied);
  return [`${lacking.length} of ${requirements.length}`, ...lacking.map(shortfallText)].join('; ');
}
