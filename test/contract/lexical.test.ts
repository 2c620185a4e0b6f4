import { createLexicalPredictor } from '../../src/students/lexical.ts';
import { examplesOf, tradeRecords } from '../students/postings.ts';
import { testPredictorContract } from './predictor.ts';

const examples = examplesOf(tradeRecords);
const calibratedOn = (part: typeof examples) => ({
  calibration: { examples: part, description: `${part.length} examples` },
});

for (const reference of ['overlap', 'tfidf']) {
  testPredictorContract({
    name: `lexical:${reference}`,
    load: async () => createLexicalPredictor(reference, calibratedOn(examples.slice(0, 15))),
    loadOther: async () => createLexicalPredictor(reference, calibratedOn(examples.slice(0, 12))),
    examples: examples.slice(15),
    threshold: 0.5,
    answersAnyText: true,
  });
  testPredictorContract({
    name: `lexical:${reference}, uncalibrated,`,
    load: async () => createLexicalPredictor(reference, calibratedOn([])),
    loadOther: async () => createLexicalPredictor(reference, calibratedOn(examples)),
    examples,
    threshold: 0.5,
    answersAnyText: true,
  });
}
