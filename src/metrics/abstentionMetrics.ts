import type { Metric } from '../core/metric.ts';
import { meanOfExamples } from './meanOfExamples.ts';

const source = 'Chow 1970, https://doi.org/10.1109/TIT.1970.1054406';
const unscoredWhen = 'it calls every pair: no band of probabilities is too close to call';

/**
 * Of a student that leaves pairs open: how many, and how often it is right where it does not. Columns: `abstained` is 1
 * where it says that it can't tell; `called` is its decision on the other examples.
 */
export const abstentionMetrics: readonly Metric[] = [
  {
    ...meanOfExamples({
      id: 'abstained',
      title: 'too close to call',
      direction: 'lower',
      range: [0, 1],
      source,
      columns: ['abstained'],
      value: (abstained) => abstained,
    }),
    unscoredWhen,
  },
  {
    ...meanOfExamples({
      id: 'calledAccuracy',
      title: 'accuracy where called',
      direction: 'higher',
      range: [0, 1],
      source,
      columns: ['label', 'called'],
      value: (label, called) => (label === called ? 1 : 0),
    }),
    unscoredWhen,
  },
];
