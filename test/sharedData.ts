import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'vitest';

/** A file of the third-party data beside the checkout, which may not be there. */
export function sharedData(path: string): string {
  return fileURLToPath(new URL(`../../shared/data/${path}`, import.meta.url));
}

/** A test that needs such files; where one is absent it is skipped, and its title says why. */
export function testWithShared(
  paths: readonly string[],
  title: string,
  work: () => void | Promise<void>,
): void {
  const absent = paths.filter((path) => !existsSync(sharedData(path)));
  const reason = absent.length === 0 ? '' : ` (skipped: no ../shared/data/${absent.join(', ')})`;
  test.skipIf(absent.length > 0)(`${title}${reason}`, work);
}
