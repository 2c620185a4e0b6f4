import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { evaluate } from '../../../src/workflows/evaluate.ts';
import { expectQuiet, openFile, testInBrowser } from '../../browser.ts';
import { temporaryFolder } from '../../io/temporaryFolder.ts';

interface Picture {
  readonly width: number;
  /** Mean of red, green and blue, 0–255. */
  readonly brightness: number;
  /** Share of pixels that are clearly blue: what the student is drawn in. */
  readonly blue: number;
  readonly colours: number;
}

/** What is on a picture, read back by the browser's own decoder. */
async function look(page: Page, png: Buffer): Promise<Picture> {
  const blank = await page.context().newPage();
  const picture = await blank.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), {
        width: image.naturalWidth,
        height: image.naturalHeight,
      });
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      let [sum, blue] = [0, 0];
      const colours = new Set<number>();
      for (let at = 0; at < data.length; at += 4) {
        const [r, g, b] = [data[at], data[at + 1], data[at + 2]];
        sum += (r + g + b) / 3;
        if (b > r + 60 && b > g + 30) blue += 1;
        colours.add((r >> 4) * 256 + (g >> 4) * 16 + (b >> 4));
      }
      const pixels = data.length / 4;
      return { width: canvas.width, brightness: sum / pixels, blue: blue / pixels, colours: colours.size };
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
  await blank.close();
  return picture;
}

testInBrowser('pictures of a real run: light, dark and on a phone', async () => {
  const run = join(temporaryFolder(), 'run');
  // Pictures stay for people to look at where the variable names a folder; CI keeps them.
  const folder = process.env['SCREENSHOTS'] ?? temporaryFolder();
  await evaluate({ tasks: ['matching'], limit: '25', output: run });
  mkdirSync(folder, { recursive: true });
  const take = async (name: string, width: number, colorScheme: 'light' | 'dark') => {
    const opened = await openFile(join(run, 'report.html'), { width, colorScheme });
    const png = await opened.page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
    const picture = await look(opened.page, png);
    expectQuiet(opened);
    return picture;
  };
  const light = await take('desktop-light', 1280, 'light');
  const dark = await take('desktop-dark', 1280, 'dark');
  const phone = await take('phone-light', 390, 'light');
  expect(light.brightness).toBeGreaterThan(200);
  expect(dark.brightness).toBeLessThan(60);
  expect(phone.brightness).toBeGreaterThan(200);
  // As wide as the window: nothing sticks out at the side.
  expect([light.width, dark.width, phone.width]).toEqual([1280, 1280, 390]);
  for (const { blue, colours } of [light, dark, phone]) {
    expect(blue).toBeGreaterThan(0.0005);
    expect(colours).toBeGreaterThan(20);
  }
});
