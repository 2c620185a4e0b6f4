import { documentsBlock } from './documents.js';
import { element } from './elements.js';

/** @import { Block } from '../examples/embeddedExamples.ts' */

/**
 * @param {Block} block
 * @param {readonly string[]} texts
 * @returns {HTMLElement}
 */
export function blockElement(block, texts) {
  switch (block.kind) {
    case 'documents':
      return documentsBlock(block, texts);
    case 'table':
      return tableBlock(block);
    case 'prose':
      return element('section', { class: 'prose' }, [
        element('h4', {}, [block.title]),
        ...block.text.split('\n').map((line) => element('p', { dir: 'auto' }, [line])),
      ]);
    case 'tokens':
      return tokensBlock(block);
  }
}

/** @param {Extract<Block, { kind: 'table' }>} block */
function tableBlock({ caption, columns, rows, marked }) {
  const body = rows.map((cells, number) =>
    element(
      'tr',
      {},
      cells.map((cell, column) => {
        const [text, tone] = typeof cell === 'string' ? [cell, ''] : cell;
        if (column > 0) return element('td', { class: tone, dir: 'auto' }, [text]);
        const name = marked
          ? element('button', { type: 'button', class: 'find', 'data-row': number, dir: 'auto' }, [text])
          : text;
        return element('th', { scope: 'row', dir: 'auto' }, [name]);
      }),
    ),
  );
  const head = columns.map((title) => element('th', { scope: 'col' }, [title]));
  return element('div', { class: 'scrolls' }, [
    element('table', { class: 'answers' }, [
      element('caption', {}, [rows.length === 0 ? `${caption}: none` : caption]),
      element('thead', {}, [element('tr', {}, head)]),
      element('tbody', {}, body),
    ]),
  ]);
}

/** @param {Extract<Block, { kind: 'tokens' }>} block */
function tokensBlock({ tokens, rows }) {
  return element(
    'dl',
    { class: 'tokens' },
    rows.flatMap(({ title, spans }) => [
      element('dt', {}, [title]),
      element('dd', { dir: 'auto' }, sentence(tokens, spans)),
    ]),
  );
}

/**
 * @param {readonly string[]} tokens
 * @param {readonly (readonly [number, number, string])[]} spans
 */
function sentence(tokens, spans) {
  /** @type {(Node | string)[]} */
  const parts = [];
  let next = 0;
  for (const [start, end, layer] of [...spans].sort((a, b) => a[0] - b[0])) {
    if (start < next) continue;
    parts.push(`${tokens.slice(next, start).join(' ')} `);
    parts.push(
      element('mark', { class: `layer ${layer === 'skill' ? 'met' : 'named'}` }, [
        tokens.slice(start, end).join(' '),
        element('sub', {}, [layer]),
      ]),
    );
    parts.push(' ');
    next = end;
  }
  parts.push(tokens.slice(next).join(' '));
  return parts;
}
