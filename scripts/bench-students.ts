/**
 * Pairs a second of the lexical students, on the test split of datasets/sample after calibration on its train split:
 * `npx tsx scripts/bench-students.ts`.
 */
import { fileURLToPath } from 'node:url';
import type { Split } from '../src/core/context.ts';
import { type Example, withoutLabel } from '../src/core/example.ts';
import { openDataset } from '../src/data/dataset.ts';
import { createLexicalPredictor } from '../src/students/lexical.ts';
import { matching } from '../src/tasks/matching.ts';

const rounds = 5;

const dataset = await openDataset(fileURLToPath(new URL('../datasets/sample', import.meta.url)));

async function examplesOf(split: Split): Promise<Example[]> {
  const examples: Example[] = [];
  for await (const record of dataset.records({ split })) examples.push(...matching.examples(record));
  return examples;
}

const calibration = { examples: await examplesOf('train'), description: 'train split' };
const questions = (await examplesOf('test')).map(withoutLabel);
for (const reference of ['overlap', 'tfidf']) {
  const predictor = createLexicalPredictor(reference, { calibration });
  let fastestMs = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    await predictor.predict(questions);
    fastestMs = Math.min(fastestMs, performance.now() - started);
  }
  console.log(`${predictor.id}: ${Math.round((1000 * questions.length) / fastestMs)} pairs a second`);
}
