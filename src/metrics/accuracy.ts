import { meanOfExamples } from './meanOfExamples.ts';

/** Share of decisions that equal the label. */
export const accuracy = meanOfExamples({
  id: 'accuracy',
  title: 'accuracy',
  direction: 'higher',
  range: [0, 1],
  source: 'https://scikit-learn.org/stable/modules/model_evaluation.html#accuracy-score',
  columns: ['label', 'decision'],
  value: (label, decision) => (label === decision ? 1 : 0),
});
