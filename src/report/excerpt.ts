import { fitText } from './fitText.ts';

/** So much stands before what is looked for, where there is more before it. */
const columnsBefore = 10;

/**
 * The part of a line that shows what is looked for, in at most so many columns: from the first of its words (of four
 * letters or more) that stands there; else from the beginning.
 */
export function excerpt(line: string, lookedFor: string, columns: number): string {
  if (fitText(line, columns) === line) return line;
  const lower = line.toLowerCase();
  const words = lookedFor.toLowerCase().match(/[\p{L}\p{N}+#]{4,}/gu) ?? [];
  const found = words.map((word) => lower.indexOf(word)).find((at) => at >= 0) ?? 0;
  if (found <= columnsBefore) return fitText(line, columns);
  const wordStart = line.indexOf(' ', found - columnsBefore) + 1;
  return `… ${fitText(line.slice(wordStart > 0 && wordStart <= found ? wordStart : found), columns - 2)}`;
}
