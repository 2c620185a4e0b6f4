import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const sample = fileURLToPath(new URL('../../datasets/sample/triples.jsonl', import.meta.url));

/**
 * Writes `count` triples by repeating the shipped ones with changed ids and no splits: a file of any size with real
 * texts. Copies of a record share its group, as they must; a line of their own in the posting keeps them from being
 * taken for the training records of a student.
 */
export function writeManyRecords(path: string, count: number): void {
  const records = readFileSync(sample, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  const lines: string[] = [];
  writeFileSync(path, '');
  for (let index = 0; index < count; index++) {
    const { split: _split, ...record } = records[index % records.length];
    const posting = `${record['Job-Description']}\n\nReference number ${index}`;
    lines.push(JSON.stringify({ ...record, id: `copy-${index}`, 'Job-Description': posting }));
    if (lines.length === 1000 || index === count - 1) {
      writeFileSync(path, `${lines.join('\n')}\n`, { flag: 'a' });
      lines.length = 0;
    }
  }
}
