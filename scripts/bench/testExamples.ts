import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type UnlabelledExample, withoutLabel } from '../../src/core/example.ts';
import { matchingInputSchema } from '../../src/core/matching.ts';
import { openDataset } from '../../src/data/dataset.ts';
import { matching } from '../../src/tasks/matching.ts';

const sample = fileURLToPath(new URL('../../datasets/sample/triples.jsonl', import.meta.url));

/** A dataset of the first so many records of the shipped test split, and nothing else that would have to be read. */
export function writeTestRecords(folder: string, records: number): string {
  const lines = readFileSync(sample, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && (JSON.parse(line) as { split?: string }).split === 'test');
  const file = join(folder, `test-${records}.jsonl`);
  writeFileSync(file, `${lines.slice(0, records).join('\n')}\n`);
  return file;
}

/** The pairs of a dataset. */
export async function examplesIn(file: string): Promise<UnlabelledExample[]> {
  const examples: UnlabelledExample[] = [];
  for await (const record of (await openDataset(file)).records()) {
    examples.push(...matching.examples(record).map(withoutLabel));
  }
  return examples;
}

export function pairsOf(
  examples: readonly UnlabelledExample[],
): (readonly [posting: string, resume: string])[] {
  return examples.map(({ input }) => {
    const { posting, resume } = matchingInputSchema.parse(input);
    return [posting, resume];
  });
}

export function inBatches<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
