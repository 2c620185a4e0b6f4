import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { InputError } from '../../core/errors.ts';
import { decodeText, readBytes } from '../readTextFile.ts';
import { documentFormat } from './documentFormat.ts';

/** No posting or résumé is larger; what is, would only hold up the others. */
const maximumMegabytes = 20;

const expected = 'a document: plain text (UTF-8), Markdown, PDF or DOCX';

/**
 * The text of a posting or résumé, line by line as a person reads it: headings and list items keep their marks, in
 * Markdown. What the file is, its bytes tell; the libraries for PDF and DOCX are loaded when the first is read.
 * @throws InputError when the file can't be opened, is none of these, is broken, encrypted or too large, or holds no text.
 */
export async function readDocument(path: string): Promise<string> {
  await assertSize(path);
  const bytes = await readBytes(path);
  const format = documentFormat(bytes);
  if (format.kind === 'other') {
    throw new InputError({ file: path, expected, got: format.is, advice: format.advice });
  }
  if (format.kind === 'pdf') return (await import('./pdfText.ts')).pdfText(path, bytes);
  if (format.kind === 'docx') return (await import('./docxText.ts')).docxText(path, bytes);
  const text = decodeText(path, bytes);
  assertNamedRight(path);
  return text;
}

async function assertSize(path: string): Promise<void> {
  const size = await stat(path).then(
    (found) => (found.isFile() ? found.size : 0),
    // Reading it says what is wrong.
    () => 0,
  );
  if (size <= maximumMegabytes * 1e6) return;
  throw new InputError({
    file: path,
    expected: `a document of at most ${maximumMegabytes} MB`,
    got: `${Math.round(size / 1e6)} MB`,
    advice: 'save it without pictures, or as plain text',
  });
}

/** A PDF that is text is mostly the error page of a download. */
function assertNamedRight(path: string): void {
  const extension = extname(path).toLowerCase();
  if (extension !== '.pdf' && extension !== '.docx' && extension !== '.doc') return;
  throw new InputError({
    file: path,
    expected: `what its name says (${extension.slice(1).toUpperCase()})`,
    got: 'plain text',
    advice: 'if the text is what you mean, rename it to .txt; otherwise fetch the document again',
  });
}
