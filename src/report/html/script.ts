import { readFileSync } from 'node:fs';

/** The page's program, in an order in which everything stands before its use. */
const files = [
  'elements',
  'theme',
  'documents',
  'blocks',
  'detail',
  'selection',
  'list',
  'explorer',
  'main',
] as const;

/**
 * The program of the page as one script: the modules of `browser/` one behind the other, in one scope, without their
 * imports and exports. They are plain JavaScript, so that they are the same from `src` and from `dist`.
 */
export function pageScript(): string {
  const modules = files.map((name) => readFileSync(new URL(`./browser/${name}.js`, import.meta.url), 'utf8'));
  const body = modules
    .map((source) => source.replace(/^import [^;]*;\n/gm, '').replace(/^export (?=const|function)/gm, ''))
    .join('\n');
  return `(() => {\n'use strict';\n${body}})();`;
}
