import { element } from './elements.js';

/** @import { Block, Mark } from '../examples/embeddedExamples.ts' */

/**
 * Documents side by side, line by line with their marks.
 * @param {Extract<Block, { kind: 'documents' }>} block
 * @param {readonly string[]} texts
 */
export function documentsBlock(block, texts) {
  return element(
    'div',
    { class: `documents of${block.documents.length}` },
    block.documents.map(({ title, text, marks }) =>
      element('section', { class: 'document' }, [
        element('h4', {}, [title]),
        element('div', { class: 'text', dir: 'auto' }, lines(texts[text], marks)),
      ]),
    ),
  );
}

/**
 * @param {string} text
 * @param {readonly Mark[]} marks
 */
function lines(text, marks) {
  return text.split(/\r\n|\r|\n/).map((line, number) =>
    element(
      'p',
      { class: 'line', dir: 'auto' },
      pieces(
        line,
        marks.filter((mark) => mark.line === number),
      ),
    ),
  );
}

/**
 * The line with its marks; where two overlap the earlier one counts.
 * @param {string} line
 * @param {readonly Mark[]} marks
 */
function pieces(line, marks) {
  /** @type {(Node | string)[]} */
  const parts = [];
  let done = 0;
  for (const { from, to, kind, row } of [...marks].sort((a, b) => a.from - b.from)) {
    if (from < done || to <= from) continue;
    if (from > done) parts.push(line.slice(done, from));
    parts.push(element('mark', { class: kind, 'data-row': row < 0 ? null : row }, [line.slice(from, to)]));
    done = to;
  }
  if (done < line.length) parts.push(line.slice(done));
  if (parts.length === 0) parts.push('\u00a0');
  return parts;
}
