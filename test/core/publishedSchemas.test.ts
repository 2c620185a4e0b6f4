import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { publishedSchemas } from '../../src/core/publishedSchemas.ts';

const folder = new URL('../../schemas/', import.meta.url);

test('the published JSON Schemas are up to date (scripts/write-schemas.ts)', () => {
  const published = Object.fromEntries(
    readdirSync(folder).map((name) => [
      name.replace('.schema.json', ''),
      JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as unknown,
    ]),
  );
  expect(published).toEqual(JSON.parse(JSON.stringify(publishedSchemas())));
});
