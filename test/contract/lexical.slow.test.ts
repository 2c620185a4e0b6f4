import { createLexicalPredictor } from '../../src/students/lexical.ts';
import { tasksById } from '../../src/tasks/tasksById.ts';
import { examplesOf, tradeRecords } from '../students/postings.ts';
import { taggedSentences } from '../students/sentences.ts';
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

/** The tasks with structured answers: nothing is learned for them, but the student is the same. */
const structured = {
  'skill-extraction of résumés': tradeRecords.flatMap(tasksById['skill-extraction'].examples),
  'skill-extraction of sentences': taggedSentences.flatMap(tasksById['skill-extraction'].examples),
  'experience-extraction': tradeRecords.flatMap(tasksById['experience-extraction'].examples),
  explanation: examplesOf(tradeRecords, tasksById.explanation).slice(0, 6),
  editing: examplesOf(tradeRecords, tasksById.editing).slice(0, 6),
};

for (const [name, questions] of Object.entries(structured)) {
  testPredictorContract({
    name: `lexical:tfidf at ${name}`,
    load: async () => createLexicalPredictor('tfidf', calibratedOn(examples.slice(0, 15))),
    loadOther: async () => createLexicalPredictor('tfidf', calibratedOn(examples.slice(0, 12))),
    examples: questions,
    threshold: null,
    answersAnyText: true,
  });
}
