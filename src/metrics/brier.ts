import { meanOfExamples } from './meanOfExamples.ts';

/** Mean squared distance of the probability from the label (one class; half of Brier's original score). */
export const brier = meanOfExamples({
  id: 'brier',
  title: 'Brier score',
  direction: 'lower',
  range: [0, 1],
  source: 'Brier 1950, https://doi.org/10.1175/1520-0493(1950)078<0001:VOFEIT>2.0.CO;2',
  columns: ['label', 'probability'],
  value: (label, probability) => (label - probability) ** 2,
});
