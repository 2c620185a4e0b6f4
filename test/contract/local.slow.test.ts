import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Predictor } from '../../src/core/predictor.ts';
import type { LocalContext } from '../../src/students/localContext.ts';
import { loadOnnxPredictor } from '../../src/students/onnx.ts';
import { loadTransformersPredictor } from '../../src/students/transformers.ts';
import { copyOfModel, type FixtureModel, fixtureModel } from '../modelFixtures.ts';
import { examplesOf, tradeRecords } from '../students/postings.ts';
import { testPredictorContract } from './predictor.ts';

const backends: Record<string, (reference: string, context: LocalContext) => Promise<Predictor>> = {
  onnx: loadOnnxPredictor,
  transformers: loadTransformersPredictor,
};

/** The same model with another tokenizer file: it may answer differently. */
function otherThan(name: FixtureModel): string {
  const copy = copyOfModel(name);
  writeFileSync(join(copy, 'tokenizer_config.json'), JSON.stringify({ tokenizer_class: 'BertTokenizer' }));
  return copy;
}

for (const [backend, load] of Object.entries(backends)) {
  for (const name of ['classifier', 'embedder'] as const) {
    testPredictorContract({
      name: `${backend}:<${name}>`,
      load: () => load(fixtureModel(name), { offline: true }),
      loadOther: () => load(otherThan(name), { offline: true }),
      examples: examplesOf(tradeRecords),
      threshold: 0.65,
      answersAnyText: true,
    });
  }
}
