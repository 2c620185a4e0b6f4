import { expect, test } from 'vitest';
import { readCsv } from '../../src/io/csv.ts';
import { readJsonLines } from '../../src/io/jsonl.ts';
import type { Row } from '../../src/io/rows.ts';
import { collect, temporaryFile } from './temporaryFolder.ts';

const show = (rows: readonly Row[]) =>
  rows.map(({ line, ...row }) => (row.error ? `${line}!` : [line, row.value]));
const csvRows = async (content: string) => show(await collect(readCsv(temporaryFile('a.csv', content))));

test('JSON lines: blank lines are passed over and counted, a broken line is its own error', async () => {
  const path = temporaryFile('a.jsonl', '{"a":1}\n\n  \n{"a":\r\n[2]\n');
  const rows = await collect(readJsonLines(path));
  expect(show(rows)).toEqual([[1, { a: 1 }], '4!', [5, [2]]]);
  expect(rows[1].error?.message).toContain(`${path}:4: expected one JSON value a line, got "{\\"a\\":" (`);
  expect(rows[1].error?.message).toContain('--skip-invalid');
});

test('JSON lines: a file of one spread-out value says how to turn it into lines', async () => {
  const [first] = await collect(readJsonLines(temporaryFile('a.json', '[\n  {"a": 1}\n]\n')));
  expect(first.error?.advice).toContain('jq -c ".[]"');
});

test('CSV: quoted line ends, doubled quotes, CRLF, blank lines; a row stands at its first line', async () => {
  expect(await csvRows('a,b\r\n1,"x\r\ny, ""z"""\r\n\r\n3,\r\n')).toEqual([
    [2, { a: '1', b: 'x\ny, "z"' }],
    [5, { a: '3', b: '' }],
  ]);
  expect(await csvRows('a,b\n1,2')).toEqual([[2, { a: '1', b: '2' }]]);
  expect(await csvRows('a,b\n')).toEqual([]);
  expect(await csvRows('')).toEqual([]);
});

test('CSV: semicolons and tabs are told from the header; a byte order mark is no part of a name', async () => {
  expect(await csvRows('\ufeffa;b\n1,5;2\n')).toEqual([[2, { a: '1,5', b: '2' }]]);
  expect(await csvRows('a\tb\n1\t2\n')).toEqual([[2, { a: '1', b: '2' }]]);
});

test('CSV: a row with too many or too few fields is its own error, the others are read', async () => {
  expect(await csvRows('a,b\n1\n1,2,3\n1,2\n')).toEqual(['2!', '3!', [4, { a: '1', b: '2' }]]);
});

test('CSV: a quote that is never closed is told at the line where the row starts', async () => {
  const path = temporaryFile('a.csv', 'a,b\n1,2\n"open,3\n4,5\n6,7\n');
  const rows: Row[] = [];
  const reading = (async () => {
    for await (const row of readCsv(path)) rows.push(row);
  })();
  await expect(reading).rejects.toThrow(
    `${path}:3: expected a row of CSV, got a quoted field that is never closed`,
  );
  expect(show(rows)).toEqual([[2, { a: '1', b: '2' }]]);
});

test('CSV: broken quoting and a repeated name are errors with their line', async () => {
  await expect(csvRows('a,b\n1,2\n"x"y,2\n')).rejects.toThrow(
    /a\.csv:3: expected a row of CSV, got broken quoting/,
  );
  await expect(csvRows('a,b,a\n1,2,3\n')).rejects.toThrow(/a\.csv:1: .* got the name "a" twice/);
});

test('CSV: many rows come whole and in order', async () => {
  const count = 5000;
  const content = `n,t\n${Array.from({ length: count }, (_, index) => `${index},"l1\nl2"`).join('\n')}\n`;
  const rows = await csvRows(content);
  expect(rows).toHaveLength(count);
  expect(rows[4999]).toEqual([2 + 4999 * 2, { n: '4999', t: 'l1\nl2' }]);
});
