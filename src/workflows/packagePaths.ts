import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this package, whether it runs from `src` or from `dist`. */
export const packageRoot = fileURLToPath(new URL('../../', import.meta.url));

/**
 * A path as the user means it: as it stands if it exists, else one shipped with the package
 * (`datasets/sample` works from any folder).
 */
export function resolveShipped(path: string): string {
  if (existsSync(path)) return path;
  const shipped = join(packageRoot, path);
  return existsSync(shipped) ? shipped : path;
}

export function packageVersion(): string {
  return (JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string }).version;
}

/** A path inside the package as it is written in its repository; any other path unchanged. */
export function relativeToPackage(path: string): string {
  const inside = relative(packageRoot, resolve(path));
  return inside.startsWith('..') || isAbsolute(inside) ? path : inside.replaceAll('\\', '/');
}
