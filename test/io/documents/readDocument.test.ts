import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Paragraph } from 'docx';
import { afterAll, expect, test } from 'vitest';
import { readDocument } from '../../../src/io/documents/readDocument.ts';
import { readLexically } from '../../../src/students/lexicalReading.ts';
import {
  asDocx,
  asMarkdown,
  asPdf,
  asText,
  boldParagraph,
  docx,
  pdf,
  table,
  type Written,
} from './makeDocuments.ts';

const folder = mkdtempSync(join(tmpdir(), 'distill-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

const anna: Written = {
  name: 'Anna Berg',
  sections: [
    {
      heading: 'Skills',
      items: [
        'Payroll',
        'Keeping ledgers of suppliers and customers in three currencies, with monthly closing, reconciliation of all accounts, and reports to the board',
        'SAP, Excel',
      ],
    },
    { heading: 'Experience', items: ['Accountant (2018 - 2022)', 'Payroll Clerk (2015 - 2018)'] },
  ],
};
const lines = ['Anna Berg', 'Skills', ...anna.sections[0].items, 'Experience', ...anna.sections[1].items];
/** Without the marks that formats differ in. */
const plainLines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.replace(/^(?:#+|[-*•])\s+/, '').trim())
    .filter((line) => line !== '');

test('the same résumé has the same lines as text, Markdown, PDF and DOCX: bullets and broken lines included', async () => {
  const files = [
    file('anna.txt', asText(anna)),
    file('anna.md', asMarkdown(anna)),
    file('anna.pdf', await asPdf(anna)),
    file('anna.docx', await asDocx(anna)),
  ];
  const texts = await Promise.all(files.map(readDocument));
  for (const text of texts) expect(plainLines(text)).toEqual(lines);
  for (const text of texts.slice(1)) expect(text).toMatch(/^## Experience$/m);
  for (const text of texts) expect(text).toMatch(/^[-*•] Accountant \(2018 - 2022\)$/m);
});

test('and the same requirements are satisfied by each of them, for the same reasons', async () => {
  const posting =
    'Requirements\n- Payroll\n- Reconciliation of accounts\n- Tax law\n- 3 years as an Accountant\n- 5 years as a Payroll Clerk';
  const files = [
    file('a.txt', asText(anna)),
    file('a.pdf', await asPdf(anna)),
    file('a.docx', await asDocx(anna)),
  ];
  for (const path of files) {
    const readings = readLexically(posting, await readDocument(path));
    expect(readings.map(({ satisfied, missing, foundYears }) => [satisfied, missing, foundYears])).toEqual([
      [true, [], undefined],
      [true, [], undefined],
      [false, ['Tax law'], undefined],
      [true, [], 4],
      [false, ['Payroll Clerk'], 3],
    ]);
  }
});

test('what a file is, its bytes tell, not its name', async () => {
  expect(plainLines(await readDocument(file('résumé', await asPdf(anna))))).toEqual(lines);
  expect(plainLines(await readDocument(file('word.txt', await asDocx(anna))))).toEqual(lines);
});

test('a PDF in two columns is read column by column', async () => {
  const text = await readDocument(
    file(
      'columns.pdf',
      await pdf((page) => {
        page.fontSize(18).text('Anna Berg', 50, 40).fontSize(10);
        const left = ['Skills', 'Payroll', 'Ledger keeping', 'Excel', 'Languages', 'Dutch'];
        const right = [
          'Experience',
          'Accountant at the harbour company of the old town (2018 - 2022)',
          'Closed the books',
          'Clerk (2015 - 2018)',
          'Paid the wages',
        ];
        for (const [index, line] of left.entries()) page.text(line, 50, 90 + 15 * index);
        for (const [index, line] of right.entries()) page.text(line, 220, 92 + 17 * index);
      }),
    ),
  );
  expect(plainLines(text)).toEqual([
    'Anna Berg',
    ...['Skills', 'Payroll', 'Ledger keeping', 'Excel', 'Languages', 'Dutch'],
    ...[
      'Experience',
      'Accountant at the harbour company of the old town (2018 - 2022)',
      'Closed the books',
      'Clerk (2015 - 2018)',
      'Paid the wages',
    ],
  ]);
});

test('dates at the margin belong to what stands beside them', async () => {
  const jobs = [
    ['Accountant, Harbour Company', '2018 - 2022'],
    ['Payroll Clerk, Old Town', '2015 - 2018'],
    ['Trainee, Old Town', '2014 - 2015'],
  ];
  const text = await readDocument(
    file(
      'dates.pdf',
      await pdf((page) => {
        for (const [index, [job, dates]] of jobs.entries()) {
          page.text(job, 50, 60 + 20 * index).text(dates, 450, 60 + 20 * index);
        }
      }),
    ),
  );
  expect(plainLines(text)).toEqual(jobs.map((cells) => cells.join(' | ')));
});

test("Word's bold headings, tables, and numbered lists", async () => {
  const text = await readDocument(
    file(
      'table.docx',
      await docx([
        boldParagraph('Experience'),
        table([
          ['2018 - 2022', 'Accountant', 'Harbour & Sons'],
          ['', 'Closed the books\nPaid the wages', 'in < 3 days'],
        ]),
        new Paragraph({ text: 'A last line' }),
      ]),
    ),
  );
  expect(text.split('\n')).toEqual([
    '**Experience**',
    '2018 - 2022 | Accountant | Harbour & Sons',
    'Closed the books',
    'Paid the wages',
    'in < 3 days',
    'A last line',
  ]);
});

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+M8AAAMBAQDJ/pLvAAAAAElFTkSuQmCC',
  'base64',
);

test.each<[string, () => Promise<string>, RegExp]>([
  [
    'a scan',
    async () => file('scan.pdf', await pdf((page) => void page.rect(50, 50, 400, 600).fill('grey'))),
    /scan\.pdf: expected a PDF with text, got pages without any text \(a scan\?\)\n {2}→ recognise/,
  ],
  [
    'a PDF with a password',
    async () => file('locked.pdf', await pdf((page) => void page.text('secret'), { userPassword: 'x' })),
    /locked\.pdf: expected a PDF that can be read, got one with a password\n {2}→ save it without/,
  ],
  [
    'a broken PDF',
    async () => file('broken.pdf', '%PDF-1.7\nthis is no PDF'),
    /broken\.pdf: expected a PDF that can be read, got a broken one/,
  ],
  [
    'a broken DOCX',
    async () => {
      const bytes = await asDocx(anna);
      return file('broken.docx', bytes.subarray(0, bytes.length / 2));
    },
    /broken\.docx: expected .*, got (?:a broken one|a zip archive, broken off)/,
  ],
  [
    'a DOCX whose text is no XML',
    async () => file('garbled.docx', Buffer.concat([await asDocx(anna)]).fill(0x20, 400, 1600)),
    /garbled\.docx: expected .*, got (?:a broken one|a zip archive, broken off)/,
  ],
  [
    'a .doc of old',
    async () => file('old.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex')),
    /old\.doc: expected a document: .*, got a document of Word 97–2003/,
  ],
  [
    'a DOCX with a password',
    async () =>
      file(
        'locked.docx',
        Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      ),
    /locked\.docx: expected .*, got a document with a password/,
  ],
  [
    'text named .pdf',
    async () => file('page.pdf', 'Not found'),
    /page\.pdf: expected what its name says \(PDF\), got plain text/,
  ],
  ['a web page', async () => file('page.txt', '<!DOCTYPE html><p>Anna'), /got a web page \(HTML\)/],
  ['Rich Text', async () => file('anna.rtf', '{\\rtf1 Anna}'), /got a document in Rich Text Format/],
  ['UTF-16', async () => file('utf16.txt', Buffer.from('\ufeffAnna', 'utf16le')), /got text in UTF-16/],
  [
    'Latin-1',
    async () => file('latin1.txt', Buffer.from('r\u00e9sum\u00e9', 'latin1')),
    /got bytes that are not UTF-8/,
  ],
  ['a picture', async () => file('anna.png', png), /got a picture \(PNG\)/],
  ['binary data', async () => file('data.bin', Buffer.from([1, 0, 2])), /got binary data/],
  ['an empty file', async () => file('empty.txt', ' \n'), /got an empty file/],
  ['a folder', async () => folder, /got a directory/],
  [
    'a huge file',
    async () => {
      const path = file('huge.txt', 'x');
      truncateSync(path, 30e6);
      return path;
    },
    /huge\.txt: expected a document of at most 20 MB, got 30 MB/,
  ],
])('%s is one clear error', async (_, make, message) => {
  const path = await make();
  await expect(readDocument(path)).rejects.toThrow(message);
  await expect(readDocument(path)).rejects.toMatchObject({ name: 'InputError', exitCode: 2 });
});
