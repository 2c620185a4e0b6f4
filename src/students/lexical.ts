import { InterruptedError, UsageError } from '../core/errors.ts';
import type { Example, TaskId, UnlabelledExample } from '../core/example.ts';
import { digestValue } from '../core/hash.ts';
import { matchingInputSchema, matchingOutputSchema } from '../core/matching.ts';
import type { Prediction } from '../core/prediction.ts';
import type { Predictor } from '../core/predictor.ts';
import type { CalibrationSet } from './calibrationSet.ts';
import { closestName } from './closestName.ts';
import type { LexicalExtractor } from './lexicalExtractor.ts';
import { lexicalExtractors } from './lexicalExtractors.ts';
import type { LabelledPair, LexicalMethod, LexicalModel } from './lexicalMethod.ts';
import { lexicalOverlap } from './lexicalOverlap.ts';
import { lexicalTfidf } from './lexicalTfidf.ts';

const methods = { overlap: lexicalOverlap, tfidf: lexicalTfidf } satisfies Record<string, LexicalMethod>;
const methodNames = Object.keys(methods) as (keyof typeof methods)[];

/**
 * A student that compares words, without any model file: `overlap` or `tfidf`. It is calibrated on
 * the labelled examples given; without examples of both classes it answers with fixed parameters and says so.
 * @throws UsageError when the reference names neither.
 */
export function createLexicalPredictor(
  reference: string,
  { calibration }: { readonly calibration: CalibrationSet },
): Predictor {
  const name = methodNames.find((known) => known === reference);
  if (name === undefined) throw unknownMethod(reference);
  const method: LexicalMethod = methods[name];
  const examples = calibration.examples.filter(({ taskId }) => taskId === 'matching');
  const pairs = examples.map(labelledPair);
  const isCalibrated = pairs.some(({ match }) => match) && pairs.some(({ match }) => !match);
  const model = isCalibrated ? method.fit(pairs) : method.uncalibrated();
  return {
    id: `lexical:${name}`,
    digest: digestValue({
      name,
      version: method.version,
      parameters: model.parameters,
      extractors: Object.values<LexicalExtractor>(lexicalExtractors).map(({ version }) => version),
    }),
    tasks: ['matching', ...(Object.keys(lexicalExtractors) as TaskId[])],
    trainingDigests: new Set(isCalibrated ? examples.map(({ trainingDigest }) => trainingDigest) : []),
    note: isCalibrated
      ? `calibrated on ${calibration.description}`
      : 'uncalibrated: there were no labelled examples to calibrate on',
    batchSize: 64,
    async predict(batch, { signal } = {}) {
      const predictions: Prediction[] = [];
      for (const example of batch) {
        if (signal?.aborted) throw new InterruptedError('interrupted while predicting');
        predictions.push(answer(model, example));
      }
      return predictions;
    },
    async dispose() {},
  };
}

function labelledPair({ input, target }: Example): LabelledPair {
  return { input: matchingInputSchema.parse(input), match: matchingOutputSchema.parse(target).match };
}

function answer(model: LexicalModel, example: UnlabelledExample): Prediction {
  const started = performance.now();
  const identity = { task: example.taskId, exampleId: example.id, inputDigest: example.inputDigest };
  try {
    return { ...identity, ...answerInput(model, example), durationMs: performance.now() - started };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ...identity, output: null, error: { kind: 'internal', message }, durationMs: null };
  }
}

function answerInput(model: LexicalModel, { taskId, input }: UnlabelledExample) {
  if (taskId === 'matching') {
    const probability = model.probability(matchingInputSchema.parse(input));
    return { output: { match: probability >= 0.5 }, probability };
  }
  const extractors: Readonly<Record<string, LexicalExtractor | undefined>> = lexicalExtractors;
  const extractor = extractors[taskId];
  if (!extractor) throw new Error(`lexical students do not answer the task ${taskId}`);
  return { output: extractor.answer(input) };
}

function unknownMethod(reference: string): UsageError {
  const closest = closestName(reference, methodNames);
  return new UsageError(
    `unknown lexical student ${JSON.stringify(reference)}; there are ${methodNames.map((name) => `lexical:${name}`).join(' and ')}`,
    { advice: closest ? `did you mean lexical:${closest}?` : 'use lexical:tfidf' },
  );
}
