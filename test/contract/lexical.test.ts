import { createLexicalPredictor } from '../../src/students/lexical.ts';
import { editing } from '../../src/tasks/editing.ts';
import { explanation } from '../../src/tasks/explanation.ts';
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

for (const task of [explanation, editing]) {
  testPredictorContract({
    name: `lexical:tfidf on ${task.id}`,
    load: async () => createLexicalPredictor('tfidf', calibratedOn(examples.slice(0, 15))),
    loadOther: async () => createLexicalPredictor('overlap', calibratedOn(examples.slice(0, 15))),
    examples: examplesOf(tradeRecords, task).slice(0, 6),
    threshold: null,
    answersAnyText: true,
  });
}
