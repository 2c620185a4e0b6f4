import { detailElements, followRequirements } from './detail.js';
import { byId, element } from './elements.js';
import { createList } from './list.js';
import { haystacks, select } from './selection.js';

/** @import { PageData } from '../pageData.ts' */

/** Filters, list and detail of the examples. */
export function startExplorer() {
  /** @type {PageData} */
  const data = JSON.parse(byId('examples-data').textContent ?? '');
  const { examples, outcomes, tasks } = data;
  if (examples.length === 0) return;
  const form = /** @type {HTMLFormElement} */ (byId('filters'));
  const detail = byId('detail');
  const status = byId('found');
  const search = /** @type {HTMLInputElement} */ (byId('search'));
  const haystack = haystacks(data);
  const list = createList(
    byId('entries'),
    (index) => {
      const { id, outcome, mistake, answers, task } = examples[index];
      const words = [Object.keys(tasks).length > 1 ? tasks[task] : '', mistake ?? answers[0]].filter(Boolean);
      return [
        element('span', { class: `dot ${outcome}`, title: outcomes[outcome] }),
        element('span', { class: 'name' }, [id]),
        element('span', { class: 'said', dir: 'auto' }, [words.join(' · ')]),
      ];
    },
    (index) => detail.replaceChildren(...detailElements(examples[index], data)),
  );
  const update = () => {
    const values = new FormData(form);
    const value = (/** @type {string} */ name) => String(values.get(name) ?? '');
    const chosen = select(
      examples,
      {
        task: value('task'),
        outcome: value('outcome'),
        mistake: value('mistake'),
        variant: value('variant'),
        words: value('words'),
        order: value('order'),
      },
      haystack,
    );
    status.textContent = `${chosen.length} of ${examples.length} examples`;
    list.show(chosen);
    if (chosen.length === 0)
      detail.replaceChildren(element('p', { class: 'nothing' }, ['No example is like that.']));
  };
  form.addEventListener('input', update);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(update));
  followRequirements(detail);
  document.addEventListener('keydown', (event) => {
    const { target } = event;
    if (event.key === 'Escape' && target === search) {
      search.value = '';
      update();
    }
    const isTyping = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
    if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    search.focus();
    search.select();
  });
  byId('explorer').hidden = false;
  update();
}
