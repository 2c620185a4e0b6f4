import { byId } from './elements.js';

const key = 'distill-report-theme';
const dark = window.matchMedia('(prefers-color-scheme: dark)');

/** The button that changes between light and dark; without it the page follows the system. */
export function startTheme() {
  const button = byId('theme');
  const root = document.documentElement;
  const stored = storage('get');
  if (stored === 'light' || stored === 'dark') root.dataset.theme = stored;
  const current = () => root.dataset.theme ?? (dark.matches ? 'dark' : 'light');
  const label = () => {
    button.textContent = current() === 'dark' ? 'Light' : 'Dark';
    button.setAttribute('aria-label', `Change to the ${current() === 'dark' ? 'light' : 'dark'} theme`);
  };
  button.hidden = false;
  button.addEventListener('click', () => {
    root.dataset.theme = current() === 'dark' ? 'light' : 'dark';
    storage('set', root.dataset.theme);
    label();
  });
  dark.addEventListener('change', label);
  label();
}

/**
 * A browser may keep nothing for files of the disk: then the choice holds until the page is closed.
 * @param {'get' | 'set'} action
 * @param {string} [value]
 */
function storage(action, value = '') {
  try {
    if (action === 'set') localStorage.setItem(key, value);
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
