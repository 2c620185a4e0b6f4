import { InputError } from '../../core/errors.ts';
import { pageLines } from './pageLines.ts';
import type { TextPiece } from './textPieces.ts';

const maximumPages = 100;
/** What a scanner writes on a page ("Scanned with …") is no document. */
const fewestLetters = 40;

/**
 * The text of a PDF, its lines rebuilt from where they stand.
 * @throws InputError when it is broken, has a password or too many pages, or holds no text (a scan).
 */
export async function pdfText(path: string, bytes: Uint8Array): Promise<string> {
  const pages = await piecesOfPages(path, bytes);
  const text = pages.map((pieces) => pageLines(pieces).join('\n')).join('\n\n');
  if ((text.match(/\p{L}/gu)?.length ?? 0) >= fewestLetters) return text;
  throw new InputError({
    file: path,
    expected: 'a PDF with text',
    got: text.trim() === '' ? 'pages without any text (a scan?)' : 'pages with hardly any text (a scan?)',
    advice: 'recognise the text first (OCR, for example with ocrmypdf)',
  });
}

async function piecesOfPages(path: string, bytes: Uint8Array): Promise<TextPiece[][]> {
  const { getDocumentProxy } = await import('unpdf');
  // A copy: the library takes the memory that it is given. Nothing in a document is ever run.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), {
    isEvalSupported: false,
    disableFontFace: true,
    verbosity: 0,
  }).catch((cause: unknown) => {
    throw unreadable(path, cause);
  });
  try {
    if (pdf.numPages > maximumPages) {
      throw new InputError({
        file: path,
        expected: `a document of at most ${maximumPages} pages`,
        got: `${pdf.numPages} pages`,
      });
    }
    const pages: TextPiece[][] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(items.flatMap((item) => ('str' in item ? pieceOf(item) : [])));
    }
    return pages;
  } catch (cause) {
    throw cause instanceof InputError ? cause : unreadable(path, cause);
  } finally {
    await pdf.destroy();
  }
}

/** Of a run of text: `transform` is PDF's matrix [a b c d e f], whose last two place it. Sideways text is no line. */
function pieceOf(item: {
  readonly str: string;
  readonly width: number;
  readonly transform: readonly number[];
}): TextPiece[] {
  const [along, slant, , , x, y] = item.transform;
  const size = Math.hypot(item.transform[2], item.transform[3]);
  if (item.str.trim() === '' || Math.abs(slant) > Math.abs(along) || !(size > 0)) return [];
  return [{ text: item.str, x, right: x + item.width, y, size }];
}

function unreadable(path: string, cause: unknown): InputError {
  const isLocked = (cause as { name?: unknown } | null)?.name === 'PasswordException';
  return new InputError({
    file: path,
    expected: 'a PDF that can be read',
    got: isLocked
      ? 'one with a password'
      : `a broken one (${cause instanceof Error ? cause.message : String(cause)})`,
    advice: isLocked ? 'save it without the password' : 'export it again, or save it as plain text',
    cause,
  });
}
