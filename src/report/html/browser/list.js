import { element } from './elements.js';

/** Of one entry, in CSS pixels: as in the style sheet. */
const entryHeight = 52;
const overscan = 6;

/**
 * A long list of which only the visible part is in the page. Arrow keys, Page Up and Down, Home and End move through it.
 * @param {HTMLElement} box scrolls
 * @param {(index: number) => (Node | string)[]} content of the entry of an example
 * @param {(index: number) => void} onChoose
 */
export function createList(box, content, onChoose) {
  const spacer = element('div', { class: 'spacer', role: 'presentation' });
  box.append(spacer);
  /** @type {readonly number[]} */
  let indices = [];
  let current = -1;
  let drawnFrom = -1;
  let drawnTo = -1;

  const draw = (force = false) => {
    const from = Math.max(0, Math.floor(box.scrollTop / entryHeight) - overscan);
    const to = Math.min(
      indices.length,
      Math.ceil((box.scrollTop + box.clientHeight) / entryHeight) + overscan,
    );
    if (!force && from === drawnFrom && to === drawnTo) return;
    [drawnFrom, drawnTo] = [from, to];
    spacer.replaceChildren(...indices.slice(from, to).map((index, offset) => entry(index, from + offset)));
    const isDrawn = current >= from && current < to;
    if (isDrawn) box.setAttribute('aria-activedescendant', `entry-${current}`);
    else box.removeAttribute('aria-activedescendant');
  };

  const entry = (/** @type {number} */ index, /** @type {number} */ position) => {
    const made = element(
      'div',
      {
        role: 'option',
        id: `entry-${position}`,
        class: 'entry',
        'aria-selected': String(position === current),
        'aria-setsize': indices.length,
        'aria-posinset': position + 1,
      },
      content(index),
    );
    made.style.transform = `translateY(${position * entryHeight}px)`;
    made.addEventListener('click', () => choose(position));
    return made;
  };

  const choose = (/** @type {number} */ position) => {
    current = Math.max(0, Math.min(indices.length - 1, position));
    const top = current * entryHeight;
    if (top < box.scrollTop) box.scrollTop = top;
    else if (top + entryHeight > box.scrollTop + box.clientHeight)
      box.scrollTop = top + entryHeight - box.clientHeight;
    draw(true);
    onChoose(indices[current]);
  };

  const moves = () => ({
    ArrowDown: current + 1,
    ArrowUp: current - 1,
    PageDown: current + Math.floor(box.clientHeight / entryHeight),
    PageUp: current - Math.floor(box.clientHeight / entryHeight),
    Home: 0,
    End: indices.length - 1,
  });

  box.addEventListener('keydown', (event) => {
    const position = /** @type {Record<string, number>} */ (moves())[event.key];
    if (position === undefined || event.ctrlKey || event.altKey || event.metaKey || indices.length === 0)
      return;
    event.preventDefault();
    choose(position);
  });
  box.addEventListener('scroll', () => draw(), { passive: true });
  window.addEventListener('resize', () => draw(true));

  return {
    /** @param {readonly number[]} next */
    show(next) {
      indices = next;
      spacer.style.height = `${indices.length * entryHeight}px`;
      box.scrollTop = 0;
      current = -1;
      draw(true);
      if (indices.length > 0) choose(0);
    },
  };
}
