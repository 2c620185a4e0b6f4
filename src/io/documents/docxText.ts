import { InputError } from '../../core/errors.ts';
import { htmlLines } from './htmlLines.ts';

/**
 * The text of a Word document, with headings and list items in Markdown.
 * @throws InputError when it is broken or holds no text.
 */
export async function docxText(path: string, bytes: Uint8Array): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  const buffer = Buffer.from(bytes);
  assertUnpacked(path, buffer);
  // Pictures would come along as text of their bytes.
  const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
  const { value } = await mammoth.convertToHtml({ buffer }, { convertImage }).catch((cause: unknown) => {
    throw new InputError({
      file: path,
      expected: 'a Word document (DOCX) that can be read',
      got: `a broken one (${cause instanceof Error ? cause.message : String(cause)})`,
      advice: 'save it again in Word or LibreOffice, or as plain text',
      cause,
    });
  });
  const text = htmlLines(value).join('\n');
  if (/\S/.test(text)) return text;
  throw new InputError({
    file: path,
    expected: 'a Word document with text',
    got: 'one without (pictures only?)',
    advice: 'recognise the text first (OCR), or save it as plain text',
  });
}

/** A small archive can unpack to any size; no document of words does. */
const maximumUnpackedBytes = 200e6;

/**
 * Adds up what the archive's directory says that its files unpack to. Source: ZIP File Format Specification 6.3.10,
 * 4.3.12 (an entry: size unpacked at 24, lengths of name, extra field and comment at 28, 30, 32) and 4.3.16 (its end:
 * entries at 10, place of the directory at 16), https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
function assertUnpacked(path: string, bytes: Buffer): void {
  const end = bytes.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  // Without a directory it is broken, which the library tells.
  if (end === -1 || end + 22 > bytes.length) return;
  let at = bytes.readUInt32LE(end + 16);
  let unpacked = 0;
  for (let left = bytes.readUInt16LE(end + 10); left > 0 && at + 46 <= bytes.length; left--) {
    unpacked += bytes.readUInt32LE(at + 24);
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  if (unpacked <= maximumUnpackedBytes) return;
  throw new InputError({
    file: path,
    expected: `a document of at most ${maximumUnpackedBytes / 1e6} MB when unpacked`,
    got: `${Math.round(unpacked / 1e6)} MB`,
    advice: 'save it without pictures, or as plain text',
  });
}
