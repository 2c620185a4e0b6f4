/** What a document's bytes are, whatever its name says; `other` comes with words for a person. */
export type DocumentFormat =
  | { readonly kind: 'text' | 'pdf' | 'docx' }
  | { readonly kind: 'other'; readonly is: string; readonly advice: string };

const saveAs = 'save it as PDF, DOCX or plain text';

/** Told by the first bytes: PDF may stand behind a few others, DOCX is a zip archive with a part of Word's. */
export function documentFormat(bytes: Uint8Array): DocumentFormat {
  const text = (from: number, to: number) => latin1(bytes.subarray(from, to));
  const start = text(0, 1024);
  if (start.includes('%PDF-')) return { kind: 'pdf' };
  if (start.startsWith('PK\u0003\u0004')) return zipFormat(bytes);
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) return compoundFormat(bytes);
  if (start.startsWith('{\\rtf'))
    return { kind: 'other', is: 'a document in Rich Text Format', advice: saveAs };
  if (/^\s*(?:<!doctype html|<html)\b/i.test(start)) {
    return { kind: 'other', is: 'a web page (HTML)', advice: 'print it to PDF, or save its text' };
  }
  if (/^\u00ff\u00fe|^\u00fe\u00ff/.test(start)) {
    return { kind: 'other', is: 'text in UTF-16', advice: 'save it as plain text in UTF-8' };
  }
  const picture = pictures.find(([signature]) => start.startsWith(signature));
  if (picture) {
    return {
      kind: 'other',
      is: picture[1],
      advice: 'pictures of text are not read: recognise it (OCR) first',
    };
  }
  return start.includes('\0') ? { kind: 'other', is: 'binary data', advice: saveAs } : { kind: 'text' };
}

const pictures = [
  ['\u0089PNG', 'a picture (PNG)'],
  ['\u00ff\u00d8\u00ff', 'a picture (JPEG)'],
  ['II*\0', 'a picture (TIFF)'],
  ['MM\0*', 'a picture (TIFF)'],
  ['GIF8', 'a picture (GIF)'],
] as const;

/** The names of an archive's parts stand as they are in its directory, which is at its end. */
function zipFormat(bytes: Uint8Array): DocumentFormat {
  const names = latin1(bytes);
  if (names.includes('word/document')) return { kind: 'docx' };
  const is = names.includes('mimetypeapplication/vnd.oasis')
    ? 'an OpenDocument file'
    : names.includes('xl/workbook')
      ? 'an Excel workbook'
      : names.includes('ppt/presentation')
        ? 'a PowerPoint presentation'
        : 'a zip archive, broken off or of something else than Word';
  return { kind: 'other', is, advice: saveAs };
}

/** The container of Word 97–2003, and of newer documents with a password; names in it are UTF-16. */
function compoundFormat(bytes: Uint8Array): DocumentFormat {
  const isEncrypted = latin1(bytes).includes([...'EncryptedPackage'].join('\0'));
  return isEncrypted
    ? { kind: 'other', is: 'a document with a password', advice: 'save it without the password' }
    : { kind: 'other', is: 'a document of Word 97–2003 (.doc) or older Office', advice: saveAs };
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
