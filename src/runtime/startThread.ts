import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker, type WorkerOptions } from 'node:worker_threads';

/**
 * Starts a thread on a module of this program.
 * @param module its file without the ending; from the sources (tests, scripts) the thread needs what lets the program
 * itself read TypeScript.
 */
export function startThread(
  module: URL,
  options: Pick<WorkerOptions, 'workerData' | 'transferList' | 'resourceLimits'>,
): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL(`${module.href}.js`), options);
  const loader = new URL(
    './dist/esm/api/index.mjs',
    pathToFileURL(createRequire(import.meta.url).resolve('tsx/package.json')),
  ).href;
  const code = `import('${loader}').then(({ register }) => (register(), import('${module.href}.ts')))`;
  return new Worker(code, { ...options, eval: true });
}
