import { blockElement } from './blocks.js';
import { element } from './elements.js';

/** @import { EmbeddedExample as Example } from '../examples/embeddedExamples.ts' */
/** @import { PageData } from '../pageData.ts' */

/**
 * Everything about one example.
 * @param {Example} example
 * @param {PageData} data
 */
export function detailElements(example, data) {
  const { parties, texts, outcomes } = data;
  const row = (
    /** @type {string} */ who,
    /** @type {string | null} */ answer,
    /** @type {number | null} */ probability,
    /** @type {number | null} */ score,
  ) =>
    element('tr', {}, [
      element('th', { scope: 'row' }, [who]),
      element('td', { dir: 'auto' }, [answer ?? 'no answer']),
      element('td', { class: 'number' }, [probability === null ? '' : probability.toFixed(3)]),
      element('td', { class: 'number' }, [score === null ? '' : score.toFixed(2)]),
    ]);
  const second = parties.second;
  return [
    element('header', {}, [
      element('h3', { id: 'example-title', tabindex: -1 }, [example.id]),
      element('p', { class: `outcome ${example.outcome}` }, [
        [outcomes[example.outcome], example.mistake].filter(Boolean).join(' · '),
      ]),
    ]),
    element('div', { class: 'scrolls' }, [
      element('table', { class: 'answers' }, [
        element('caption', {}, ['Answers']),
        element('thead', {}, [
          element(
            'tr',
            {},
            ['who', 'answer', 'probability', 'score'].map((title, index) =>
              element('th', { scope: 'col', class: index > 1 ? 'number' : null }, [title]),
            ),
          ),
        ]),
        element('tbody', {}, [
          row('label', example.label, null, null),
          row(parties.first.role, example.answers[0], example.probabilities[0], example.scores[0]),
          ...(second
            ? [row(second.role, example.answers[1], example.probabilities[1], example.scores[1])]
            : []),
        ]),
      ]),
    ]),
    ...example.blocks.map((block) => blockElement(block, texts)),
  ];
}

/**
 * A requirement of the table shows its words in the documents.
 * @param {HTMLElement} detail
 */
export function followRequirements(detail) {
  detail.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button.find') : null;
    if (!(button instanceof HTMLElement)) return;
    for (const other of detail.querySelectorAll('.current')) other.classList.remove('current');
    const marks = detail.querySelectorAll(`mark[data-row="${Number(button.dataset.row)}"]`);
    for (const mark of [button, ...marks]) mark.classList.add('current');
    marks[0]?.scrollIntoView({ block: 'center' });
  });
}
