import stringWidth from 'string-width';

export interface TextRow {
  readonly label: string;
  readonly cells: readonly string[];
}

/**
 * Rows of cells under headings, aligned in columns with no lines between them. Where the table would be
 * wider than `width` columns of a terminal, each row becomes a block of `heading value` lines instead.
 */
export function textTable(headings: readonly string[], rows: readonly TextRow[], width: number): string {
  const labelWidth = Math.max(...rows.map((row) => stringWidth(row.label)));
  const columnWidths = headings.map((heading, column) =>
    Math.max(stringWidth(heading), ...rows.map((row) => stringWidth(row.cells[column] ?? ''))),
  );
  const total = labelWidth + columnWidths.reduce((sum, columnWidth) => sum + columnWidth + gap, 0);
  if (total > width) return stackedTable(headings, rows);
  const line = (label: string, cells: readonly string[]) =>
    [padEnd(label, labelWidth), ...cells.map((cell, column) => padEnd(cell, columnWidths[column]))]
      .join(' '.repeat(gap))
      .trimEnd();
  return [line('', headings), ...rows.map((row) => line(row.label, row.cells))].join('\n');
}

const gap = 3;

function stackedTable(headings: readonly string[], rows: readonly TextRow[]): string {
  const headingWidth = Math.max(...headings.map((heading) => stringWidth(heading)));
  const block = ({ label, cells }: TextRow) => [
    label,
    ...cells.map((cell, column) => `    ${padEnd(headings[column], headingWidth)}  ${cell}`),
  ];
  return rows.flatMap(block).join('\n');
}

/** Pads by display width, so that wide characters stay aligned. */
function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)));
}
