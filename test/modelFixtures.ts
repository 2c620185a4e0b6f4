import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ChatMessage } from '../src/core/task.ts';

/** Made by scripts/make-model-fixtures.py and scripts/make-generator-fixtures.py. */
const folder = fileURLToPath(new URL('./fixtures/models/', import.meta.url));

export type FixtureModel = 'classifier' | 'tagger' | 'embedder' | 't5' | 'gpt';

export const fixtureModel = (name: FixtureModel) => join(folder, name);

/** A copy that a test may spoil. */
export function copyOfModel(name: FixtureModel): string {
  const copy = mkdtempSync(join(tmpdir(), `${name}-`));
  cpSync(fixtureModel(name), copy, { recursive: true });
  return copy;
}

interface Golden {
  /** `tokens`: how many the classifier reads; its maximum is 128. */
  readonly pairs: readonly { posting: string; resume: string; tokens: number; probabilities: number[] }[];
  readonly singles: readonly { text: string; probabilities: number[] }[];
  readonly sentences: readonly { words: string[]; probabilities: number[][] }[];
  readonly embeddings: readonly { text: string; mean: number[]; cls: number[] }[];
}

/** What PyTorch says of the fixture models. */
export const golden = JSON.parse(readFileSync(join(folder, 'golden.json'), 'utf8')) as Golden;

interface GoldenAnswer {
  readonly messages: readonly ChatMessage[];
  readonly promptTokens: number;
  /** The answer's tokens, the closing one included; 48 at most. */
  readonly ids: readonly number[];
  readonly text: string;
}

/** Greedy answers of the generating fixture models by PyTorch, without a cache. */
export const goldenAnswers = JSON.parse(
  readFileSync(join(folder, 'generation-golden.json'), 'utf8'),
) as Readonly<Record<'t5' | 'gpt', readonly GoldenAnswer[]>>;

/** The likeliest label of each word, by PyTorch. */
export function goldenLabels(index: number, labels: readonly string[]): string[] {
  return golden.sentences[index].probabilities.map((row) => labels[row.indexOf(Math.max(...row))]);
}
