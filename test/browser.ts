import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';

/** Debian's Chromium, unless CHROMIUM names another. */
const program = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const isThere = existsSync(program);

let browser: Browser | undefined;

/** A page that was opened, and everything that it should not have done. */
export interface OpenedPage {
  readonly page: Page;
  /** Console messages, errors and violations of the content security policy. */
  readonly complaints: readonly string[];
  /** Addresses that were asked for, but for the file itself. */
  readonly requests: readonly string[];
}

/** A test in Debian's Chromium; where there is none it is skipped, and its title says why. */
export function testInBrowser(title: string, work: () => Promise<void>): void {
  test.skipIf(!isThere)(
    isThere ? title : `${title} (skipped: no ${program}; apt-get install chromium)`,
    work,
  );
}

afterAll(() => browser?.close());

export interface OpenOptions {
  readonly width?: number;
  readonly colorScheme?: 'light' | 'dark';
}

/** Opens a file of the disk, as a double click does. */
export async function openFile(
  path: string,
  { width = 1280, colorScheme = 'light' }: OpenOptions = {},
): Promise<OpenedPage> {
  browser ??= await chromium.launch({
    executablePath: program,
    args: [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-sync'],
      ...['--disable-background-networking', '--disable-component-update'],
    ],
  });
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  const address = pathToFileURL(path).href;
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (request.url() !== address) requests.push(request.url());
  });
  await page.goto(address);
  return { page, complaints, requests };
}

/** Nothing was complained of and nothing left the page. */
export function expectQuiet({ complaints, requests }: OpenedPage): void {
  expect(complaints).toEqual([]);
  expect(requests).toEqual([]);
}
