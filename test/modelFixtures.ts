import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Made by scripts/make-model-fixtures.py. */
const folder = fileURLToPath(new URL('./fixtures/models/', import.meta.url));

export type FixtureModel = 'classifier' | 'tagger' | 'embedder';

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
